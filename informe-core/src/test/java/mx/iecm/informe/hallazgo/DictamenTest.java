package mx.iecm.informe.hallazgo;

import static mx.iecm.informe.hallazgo.Fichas.ILEGIBLE;
import static mx.iecm.informe.hallazgo.Fichas.NOTA;
import static mx.iecm.informe.hallazgo.Fichas.SOLO_MES;
import static mx.iecm.informe.hallazgo.Fichas.celda;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictamenTest {

  @ParameterizedTest
  @CsvSource({
    "'',      ACEPTADO",
    "N,       ACEPTADO",
    "N N,     ACEPTADO",
    "A,       OBSERVADO",
    "N A,     OBSERVADO",
    "E,       RECHAZADO",
    "N A E,   RECHAZADO",
    "E N,     RECHAZADO"
  })
  void decideElMasGrave(String gravedades, Veredicto veredicto) {
    assertThat(Dictamen.de(hallazgos(gravedades)).veredicto()).isEqualTo(veredicto);
  }

  @Test
  void losMasGravesVanPrimeroYLosIgualesEnSuOrden() {
    var primero = ILEGIBLE.en(celda("B9"), "ayer");
    var segundo = ILEGIBLE.en(celda("B2"), "hoy");
    var advertencia = SOLO_MES.en(celda("B3"));
    var nota = NOTA.en(celda("B1"));

    assertThat(Dictamen.de(List.of(nota, advertencia, primero, segundo)).hallazgos())
        .containsExactly(primero, segundo, advertencia, nota);
  }

  @Test
  void cuentaLosDeCadaGravedad() {
    var dictamen = Dictamen.de(hallazgos("E A A N N N"));

    assertThat(Arrays.stream(Gravedad.values()).map(dictamen::cuantos)).containsExactly(1L, 2L, 3L);
    assertThat(Dictamen.de(List.of()).cuantos(Gravedad.ERROR)).isZero();
  }

  @Test
  void noCambiaConLaListaQueSeLeDio() {
    var lista = new ArrayList<>(hallazgos("A"));
    var dictamen = Dictamen.de(lista);
    lista.clear();

    assertThat(dictamen.hallazgos()).hasSize(1);
  }

  private static List<Hallazgo> hallazgos(String gravedades) {
    return Arrays.stream(gravedades.split(" "))
        .filter(letra -> !letra.isEmpty())
        .map(
            letra ->
                switch (letra) {
                  case "E" -> ILEGIBLE.en(celda("B2"), "ayer");
                  case "A" -> SOLO_MES.en(celda("B2"));
                  default -> NOTA.en(celda("B2"));
                })
        .toList();
  }
}
