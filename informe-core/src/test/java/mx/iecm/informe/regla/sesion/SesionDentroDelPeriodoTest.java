package mx.iecm.informe.regla.sesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SesionDentroDelPeriodoTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          primer día, incluido | 2025-04-01 | nada
          último día, incluido | 2025-06-30 | nada
          un día antes         | 2025-03-31 | SES-001 secretaria.xlsx › Sesiones!D2: 4O, 2025-03-31, 2025-04-01, 2025-06-30
          un día después       | 2025-07-01 | SES-001 secretaria.xlsx › Sesiones!D2: 4O, 2025-07-01, 2025-04-01, 2025-06-30
          """)
  void revisa(String caso, LocalDate fecha, String esperado) {
    var sesiones =
        List.of(
            Informes.sesion("4O", "D2", fecha),
            Informes.sesion("5O", "D3", LocalDate.of(2025, 5, 22)));

    assertThat(Informes.revisar(new SesionDentroDelPeriodo(), p -> p.sesiones = sesiones))
        .isEqualTo(esperado);
  }
}
