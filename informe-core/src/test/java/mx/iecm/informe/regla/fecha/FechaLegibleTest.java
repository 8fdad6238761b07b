package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FechaLegibleTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          último día de junio     | 30 de junio de 2025      | nada
          un día después          | 31 de junio de 2025      | FEC-001.inexistente A2: 31 de junio de 2025
          bisiesto                | 29 de febrero de 2024    | nada
          no bisiesto             | 29 de febrero de 2025    | FEC-001.inexistente A2: 29 de febrero de 2025
          una de la lista         | 30 y 31 de junio de 2025 | FEC-001.inexistente A2: 31 de junio de 2025
          no es fecha             | Vinculación              | FEC-001 A2: Vinculación
          sin año                 | 4 de abril               | FEC-001 A2: 4 de abril
          en blanco               | ''                       | nada
          mes                     | abril de 2025            | nada
          ambigua, de otra regla  | 05/06/2025               | nada
          otro día, de otra regla | lunes 4 de mayo de 2025  | nada
          """)
  void revisa(String caso, String escrita, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA);

    assertThat(hoja.revisar(new FechaLegible(), escrita)).isEqualTo(esperado);
  }

  @Test
  void sePideEnCadaColumnaDeFechaYSoloEnEllas() {
    for (TipoColumna tipo : TipoColumna.values()) {
      var hoja = HojaDePrueba.de(TipoColumna.TEXTO, tipo);

      assertThat(hoja.revisar(new FechaLegible(), "Vinculación", "Vinculación"))
          .as(tipo.etiqueta())
          .isEqualTo(tipo.esDeFechas() ? "FEC-001 B2: Vinculación" : "nada");
    }
  }

  @Test
  void cadaCeldaTieneElSuyo() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA, TipoColumna.TEXTO, TipoColumna.FECHAS);

    assertThat(hoja.revisar(new FechaLegible(), "ayer", "ayer", "31 de abril de 2025"))
        .isEqualTo("FEC-001 A2: ayer; FEC-001.inexistente C2: 31 de abril de 2025");
  }

  @Test
  void unTextoLargoSeCitaCortado() {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA);

    for (int largo : List.of(60, 61)) {
      String cita = largo == 60 ? "z".repeat(60) : "z".repeat(60) + "…";
      assertThat(hoja.revisar(new FechaLegible(), "z".repeat(largo)))
          .isEqualTo("FEC-001 A2: " + cita);
    }
  }
}
