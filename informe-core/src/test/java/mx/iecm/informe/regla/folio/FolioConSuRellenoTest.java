package mx.iecm.informe.regla.folio;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolioConSuRellenoTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          como los demás         | OP/009/2025  | nada
          como los demás         | OP/011/2025  | nada
          un cero de más         | OP/0010/2025 | FOL-005 A2: OP/0010/2025, 3 → OP/010/2025
          un cero de menos       | OP/10/2025   | FOL-005 A2: OP/10/2025, 3 → OP/010/2025
          ya no cabe en tres     | OP/1000/2025 | nada
          no cabe y sobra uno    | OP/01000/2025 | FOL-005 A2: OP/01000/2025, 3 → OP/1000/2025
          conserva el año        | OP/9/2024    | FOL-005 A2: OP/9/2024, 3 → OP/009/2024
          otra forma, otra regla | OP-10/2025   | nada
          en blanco              | ''           | nada
          """)
  void revisa(String caso, String folio, String esperado) {
    var hoja = HojaDePrueba.de(Tablas.folios("opiniones"));

    assertThat(hoja.revisar(new FolioConSuRelleno(), folio)).isEqualTo(esperado);
  }

  @Test
  void unaSerieSinRellenoAdmiteTodos() {
    var hoja = HojaDePrueba.de(Tablas.folios("expedientes"));

    assertThat(hoja.revisar(new FolioConSuRelleno(), "PE-PJ/7")).isEqualTo("nada");
    assertThat(hoja.revisar(new FolioConSuRelleno(), "PE-PJ/007")).isEqualTo("nada");
  }
}
