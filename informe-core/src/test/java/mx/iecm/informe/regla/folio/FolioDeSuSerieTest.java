package mx.iecm.informe.regla.folio;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.regla.HojaDePrueba;
import mx.iecm.informe.regla.Tablas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolioDeSuSerieTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bien                | OP/010/2025     | nada
          otra forma          | OP-010/2025     | FOL-002 A2: OP-010/2025, OP/{n:3}/{aaaa}
          le sobra            | OP/010/2025 bis | FOL-002 A2: OP/010/2025 bis, OP/{n:3}/{aaaa}
          sin año             | OP/010          | FOL-002 A2: OP/010, OP/{n:3}/{aaaa}
          año anterior        | OP/010/2024     | FOL-002.ejercicio A2: OP/010/2024, 2025 → OP/010/2025
          año siguiente       | OP/010/2026     | FOL-002.ejercicio A2: OP/010/2026, 2025 → OP/010/2025
          relleno, otra regla | OP/0010/2025    | nada
          la propuesta, bien  | OP/10/2024      | FOL-002.ejercicio A2: OP/10/2024, 2025 → OP/010/2025
          en blanco           | ''              | nada
          """)
  void revisa(String caso, String folio, String esperado) {
    var hoja = HojaDePrueba.de(Tablas.folios("opiniones"));

    assertThat(hoja.revisar(new FolioDeSuSerie(), folio)).isEqualTo(esperado);
  }

  @Test
  void unPatronSinAnoNoLoPide() {
    var hoja = HojaDePrueba.de(Tablas.folios("expedientes"));

    assertThat(hoja.revisar(new FolioDeSuSerie(), "PE-PJ/17")).isEqualTo("nada");
    assertThat(hoja.revisar(new FolioDeSuSerie(), "PE-PEJ/17"))
        .isEqualTo("FOL-002 A2: PE-PEJ/17, PE-PJ/{n}");
  }

  @Test
  void unaColumnaSinSerieAdmiteCualquierFolio() {
    var hoja = HojaDePrueba.de(Tablas.folios(""));

    assertThat(hoja.revisar(new FolioDeSuSerie(), "Oficio 7")).isEqualTo("nada");
  }

  @Test
  void cadaColumnaTieneSuSerie() {
    var hoja = HojaDePrueba.de(Tablas.folios("expedientes"), Tablas.folios("opiniones"));

    assertThat(hoja.revisar(new FolioDeSuSerie(), "OP/010/2025", "OP/010/2025"))
        .isEqualTo("FOL-002 A2: OP/010/2025, PE-PJ/{n}");
  }
}
