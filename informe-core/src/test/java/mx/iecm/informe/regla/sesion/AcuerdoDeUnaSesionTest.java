package mx.iecm.informe.regla.sesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcuerdoDeUnaSesionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de una sesión           | CVOE/011/2025 | 4O | nada
          de otra                 | CVOE/011/2025 | 5O | nada
          no es de ninguna        | CVOE/011/2025 | Junta  | SES-008 secretaria.xlsx › Acuerdos!A2: CVOE/011/2025, Junta
          mal escrita             | CVOE/011/2025 | 4Oo | SES-008 secretaria.xlsx › Acuerdos!A2: CVOE/011/2025, 4Oo → 4O
          sin sesión, de lectura  | CVOE/011/2025 | '' | nada
          un punto presentado     | ''            | Junta | SES-008 secretaria.xlsx › Acuerdos!A2: Informe trimestral de la Secretaría, Junta
          """)
  void revisa(String caso, String folio, String sesion, String esperado) {
    var acuerdos = List.of(Informes.acuerdo(folio, sesion, "A2"));

    assertThat(Informes.revisar(new AcuerdoDeUnaSesion(), p -> p.acuerdos = acuerdos))
        .isEqualTo(esperado);
  }
}
