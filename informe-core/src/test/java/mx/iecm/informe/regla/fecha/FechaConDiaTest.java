package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FechaConDiaTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          solo el mes       | abril de 2025                     | FEC-005 A2
          mes en una lista  | 4 de abril y mayo de 2025         | FEC-005 A2
          un día            | 4 de abril de 2025                | nada
          una quincena      | Primera quincena de abril de 2025 | nada
          un mes completo   | del 1 al 30 de abril de 2025      | nada
          no se lee         | Vinculación                       | nada
          """)
  void revisa(String caso, String escrita, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA);

    assertThat(hoja.revisar(new FechaConDia(), escrita)).isEqualTo(esperado);
  }

  @Test
  void unaColumnaDePeriodoSiDiceElMes() {
    for (TipoColumna tipo : TipoColumna.values()) {
      boolean conDia = tipo.esDeFechas() && tipo != TipoColumna.PERIODO;

      assertThat(HojaDePrueba.de(tipo).revisar(new FechaConDia(), "abril de 2025"))
          .as(tipo.etiqueta())
          .isEqualTo(conDia ? "FEC-005 A2" : "nada");
    }
  }

  @Test
  void cadaCeldaTieneElSuyo() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA, TipoColumna.FECHAS);

    assertThat(hoja.revisar(new FechaConDia(), "abril de 2025", "mayo de 2025"))
        .isEqualTo("FEC-005 A2; FEC-005 B2");
  }
}
