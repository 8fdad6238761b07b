package mx.iecm.informe.regla.sesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsistenciaDeCadaSesionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          una por sesión     | 4O,5O    | nada
          en otro orden      | 5O,4O    | nada
          falta una          | 4O       | SES-003.falta secretaria.xlsx › Sesiones!D3: 5O
          sobra una          | 4O,5O,Observaciones | SES-003 secretaria.xlsx › Asistencia!D1: Observaciones
          mal escrita        | 4O,5Oo   | SES-003 secretaria.xlsx › Asistencia!C1: 5Oo → 5O; SES-003.falta secretaria.xlsx › Sesiones!D3: 5O
          """)
  void revisa(String caso, String columnas, String esperado) {
    var asistencia = Informes.asistencia(List.of(columnas.split(",")), List.of());

    assertThat(Informes.revisar(new AsistenciaDeCadaSesion(), p -> p.asistencia = asistencia))
        .isEqualTo(esperado);
  }

  @Test
  void sinAsistenciaFaltanTodas() {
    var ninguna = new Asistencia(List.of(), List.of());

    assertThat(Informes.revisar(new AsistenciaDeCadaSesion(), p -> p.asistencia = ninguna))
        .isEqualTo(
            "SES-003.falta secretaria.xlsx › Sesiones!D2: 4O;"
                + " SES-003.falta secretaria.xlsx › Sesiones!D3: 5O");
  }
}
