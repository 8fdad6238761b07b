package mx.iecm.informe.regla.sesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarcaDeAsistenciaConocidaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          asistieron        | ✓   | ✓    | nada
          no aplica         | NA  | ✓    | nada
          faltó             | ''  | ''   | nada
          otra marca        | ?   | ✓    | SES-004 secretaria.xlsx › Asistencia!B2: ?
          en otra columna   | ✓   | tarde | SES-004 secretaria.xlsx › Asistencia!C2: tarde
          las dos           | N   | S    | SES-004 secretaria.xlsx › Asistencia!B2: N; SES-004 secretaria.xlsx › Asistencia!C2: S
          """)
  void revisa(String caso, String cuarta, String quinta, String esperado) {
    var asistencia = Informes.asistencia(List.of("4O", "5O"), List.of(cuarta, quinta));

    assertThat(Informes.revisar(new MarcaDeAsistenciaConocida(), p -> p.asistencia = asistencia))
        .isEqualTo(esperado);
  }
}
