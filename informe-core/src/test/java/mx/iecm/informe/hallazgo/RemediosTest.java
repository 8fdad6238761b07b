package mx.iecm.informe.hallazgo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.caso.FichasDePlantilla;
import mx.iecm.informe.caso.FichasDelCaso;
import mx.iecm.informe.libro.FichasDeLectura;
import mx.iecm.informe.regla.Regla;
import mx.iecm.informe.regla.Reglas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RemediosTest {

  private static final Lugar LUGAR = Lugar.celda("a.xlsx", "Hoja", "B2");

  static Stream<Ficha> fichas() {
    return Stream.of(
            FichasDeLectura.TODAS,
            FichasDelCaso.TODAS,
            FichasDePlantilla.TODAS,
            Reglas.TODAS.stream().map(Regla::ficha).toList())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("fichas")
  void todaNormaDiceComoSeRemedia(Ficha ficha) {
    var deSuGravedad = new Ficha("XXX-000", ficha.gravedad(), ficha.alcance(), "x");

    assertThat(Remedios.texto(ficha.en(LUGAR)))
        .as("escriba el remedio de %s en Remedios.properties", ficha.id())
        .isNotEqualTo(Remedios.texto(deSuGravedad.en(LUGAR)))
        .matches("\\p{Lu}.*\\.");
  }

  @Test
  void laPropuestaVaAntesQueElRemedio() {
    var ficha = new Ficha("ESP-003", Gravedad.ERROR, Alcance.INFORME, "x");

    assertThat(Remedios.texto(ficha.en(LUGAR).proponiendo("Esto."))).isEqualTo("Esto.");
    assertThat(Remedios.texto(ficha.variante("vacia", LUGAR)))
        .isNotEqualTo(Remedios.texto(ficha.en(LUGAR)));
  }
}
