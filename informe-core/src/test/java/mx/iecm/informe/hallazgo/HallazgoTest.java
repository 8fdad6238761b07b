package mx.iecm.informe.hallazgo;

import static mx.iecm.informe.hallazgo.Fichas.ILEGIBLE;
import static mx.iecm.informe.hallazgo.Fichas.celda;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Origen;
import org.junit.jupiter.api.Test;

class HallazgoTest {

  @Test
  void laFichaHaceSusHallazgos() {
    assertThat(ILEGIBLE.en(celda("B2"), "ayer"))
        .isEqualTo(new Hallazgo(ILEGIBLE, "", celda("B2"), List.of("ayer"), "", Rastro.NINGUNA));
    assertThat(ILEGIBLE.variante("inexistente", celda("B2"), "31 de junio"))
        .isEqualTo(
            new Hallazgo(
                ILEGIBLE, "inexistente", celda("B2"), List.of("31 de junio"), "", Rastro.NINGUNA));
  }

  @Test
  void proponerOMudarNoCambiaLoDemas() {
    var hallazgo = ILEGIBLE.variante("inexistente", celda("B2"), "ayer");

    assertThat(hallazgo.proponiendo("hoy").en(celda("B3")))
        .isEqualTo(
            new Hallazgo(
                ILEGIBLE, "inexistente", celda("B3"), List.of("ayer"), "hoy", Rastro.NINGUNA));
  }

  @Test
  void cambiarLaGravedadNoCambiaLaNorma() {
    var hallazgo = ILEGIBLE.en(celda("B2"), "ayer").de(new Rastro(7, 8)).con(Gravedad.NOTA);

    assertThat(hallazgo.ficha().gravedad()).isEqualTo(Gravedad.NOTA);
    assertThat(hallazgo.ficha().id()).isEqualTo(ILEGIBLE.id());
    assertThat(hallazgo.rastro()).isEqualTo(new Rastro(7, 8));
  }

  @Test
  void elLugarDeUnDatoSinCeldaEsTodaLaHoja() {
    assertThat(Lugar.de(new Origen("secretaria.xlsx", "Sesiones", "D2")))
        .isEqualTo(Lugar.celda("secretaria.xlsx", "Sesiones", "D2"));
    assertThat(Lugar.de(new Origen("secretaria.xlsx", "Sesiones", "")))
        .isEqualTo(Lugar.hoja("secretaria.xlsx", "Sesiones"));
    assertThat(Lugar.de(Origen.NINGUNO)).isEqualTo(Lugar.libro(""));
  }
}
