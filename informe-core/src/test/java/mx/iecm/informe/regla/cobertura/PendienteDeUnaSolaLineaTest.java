package mx.iecm.informe.regla.cobertura;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PendienteDeUnaSolaLineaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          distintos            | Seguir con la Misión.  | Seguir con el Programa. | nada
          el mismo             | Será en agosto.        | Será en agosto.         | ESP-004 entregas/DVOE.xlsx › Pendientes!D2,D3 (V.3.a.vi): 3.a.i, 3.a.vi, Será en agosto.
          otras mayúsculas     | Será en  agosto        | SERA EN AGOSTO.         | ESP-004 entregas/DVOE.xlsx › Pendientes!D2,D3 (V.3.a.vi): 3.a.i, 3.a.vi, SERA EN AGOSTO.
          en blanco            | ''                     | ''                      | nada
          """)
  void revisa(String caso, String uno, String otro, String esperado) {
    assertThat(
            revisar(linea("3.a.i", pendiente("D2", uno)), linea("3.a.vi", pendiente("D3", otro))))
        .isEqualTo(esperado);
  }

  @Test
  void enLaMismaLineaNoEsDeDosLineas() {
    var dos = linea("3.a.i", pendiente("D2", "Foro."), pendiente("D3", "Foro."));

    assertThat(revisar(dos)).isEqualTo("nada");
  }

  @Test
  void deOtroLibroSeSenalaElSegundo() {
    var ajeno =
        new Pendiente(Texto.de("Foro."), 1, List.of(), new Origen(Informes.SE, "Pendientes", "D9"));

    assertThat(revisar(linea("3.a.i", pendiente("D2", "Foro.")), linea("5.a.i", ajeno)))
        .isEqualTo("ESP-004 entregas/SE.xlsx › Pendientes!D9 (V.5.a.i): 3.a.i, 5.a.i, Foro.");
  }

  private static String revisar(Resultado... resultados) {
    return Informes.revisar(new PendienteDeUnaSolaLinea(), p -> p.resultados = List.of(resultados));
  }

  private static Resultado linea(String clave, Pendiente... pendientes) {
    return new Resultado(clave, List.of(), List.of(pendientes), List.of());
  }

  private static Pendiente pendiente(String celda, String texto) {
    var origen = new Origen(Informes.DVOE, "Pendientes", celda);
    return new Pendiente(Texto.de(texto), 1, List.of(), origen);
  }
}
