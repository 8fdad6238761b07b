package mx.iecm.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;

class RevisionDeTablaTest {

  private final List<Hallazgo> avisos = new ArrayList<>();

  @Test
  void pasaCadaRenglonPorLasReglasDeRenglonYDeTabla() {
    var hoja = HojaDePrueba.de(TipoColumna.CONSECUTIVO, TipoColumna.FECHA, TipoColumna.HORA);

    revisar(
        hoja,
        hoja.enFila(2, "", "1", "ayer", "9:00"),
        hoja.enFila(5, "", "3", "4 de abril de 2025", "Comida"));

    assertThat(Hallados.enCeldas(avisos))
        .isEqualTo("FEC-001 B2: ayer; HOR-001 C5: Comida; FOL-007 A5: 3, 2 → 2");
  }

  @Test
  void unRenglonBienEscritoNoAvisaDeNada() {
    var hoja = HojaDePrueba.de(Tablas.boletines());

    revisar(hoja, hoja.renglon("1", "Viernes 4 de abril de 2025", "Boletín"));

    assertThat(avisos).isEmpty();
  }

  @Test
  void midePorElMismoCamino() {
    var hoja = HojaDePrueba.de(Tablas.opiniones());

    var medida = revisar(hoja, hoja.renglon("OP/009/2025"));

    assertThat(medida).isEqualTo(hoja.medir(hoja.renglones("OP/009/2025")));
    assertThat(medida.leidos()).isEqualTo(1);
  }

  @Test
  void unaHojaSinRenglonesMideCero() {
    assertThat(revisar(HojaDePrueba.de(TipoColumna.FECHA))).isEqualTo(Medidas.DeTabla.VACIA);
    assertThat(avisos).isEmpty();
  }

  @Test
  void elHallazgoDiceElLibroLaHojaYLaFilaDeExcel() {
    var hoja = HojaDePrueba.de(TipoColumna.TEXTO, TipoColumna.FECHA);

    revisar(hoja, hoja.enFila(1_000, "", "", "ayer"));

    assertThat(Hallados.enLibros(avisos))
        .isEqualTo("FEC-001 entregas/DVOE.xlsx › 3.a.i-1 Hoja!B1000: ayer");
  }

  private Medidas.DeTabla revisar(HojaDePrueba hoja, Renglon... renglones) {
    var revision = Reglas.usuales().empezar(hoja.situacion(), avisos::add);
    List.of(renglones).forEach(revision::renglon);
    return revision.terminar().tabla(hoja.tabla().clave());
  }
}
