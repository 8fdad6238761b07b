package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.documento.Elemento.Titulo;
import org.junit.jupiter.api.Test;

class DocumentoTest {

  @Test
  void losCapitulosVanDelUnoAlCinco() {
    assertThat(Documento.de(MuestraDeInforme.informe()))
        .filteredOn(e -> e instanceof Titulo t && t.nivel() == 1)
        .extracting(e -> Indice.numero((Titulo) e) + " " + ((Titulo) e).texto())
        .containsExactly(
            "I. Presentación",
            "II. Sesiones de la Comisión de Prueba y Asistencia",
            "III. Acuerdos y puntos presentados a la Comisión",
            "IV. Actividades realizadas",
            "V. Actividades pendientes");
  }
}
