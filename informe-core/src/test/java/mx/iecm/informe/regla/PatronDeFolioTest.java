package mx.iecm.informe.regla;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.Serie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatronDeFolioTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CVOE/{n:3}/{aaaa} | CVOE/011/2025 | 11 | 2025 | 3
          CVOE/{n:3}/{aaaa} | CVOE/11/2025  | 11 | 2025 | 2
          OP/{n:3}          | OP/0010       | 10 | 0    | 4
          PE-PJ/{n}         | PE-PJ/017     | 17 | 0    | 3
          {aaaa}-{n:2}      | 2025-07       | 7  | 2025 | 2
          A.{n}             | A.5           | 5  | 0    | 1
          {n:9}             | 999999999     | 999999999 | 0 | 9
          {n}-{n}/{aaaa}    | 5-5/2025      | 5  | 2025 | 1
          {n:0}             | 7             | 7  | 0    | 1
          SIN NUMERO        | SIN NUMERO    | 0  | 0    | 0
          (?<n>)$/{n}       | (?<n>)$/4     | 4  | 0    | 1
          (?<n>)            | (?<n>)        | 0  | 0    | 0
          """)
  void lee(String patron, String folio, int numero, int ejercicio, int digitos) {
    assertThat(patron(patron).leer(folio))
        .contains(new PatronDeFolio.Leido(numero, ejercicio, digitos));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CVOE/{n:3}/{aaaa} | CVOE-011/2025
          CVOE/{n:3}/{aaaa} | cvoe/011/2025
          CVOE/{n:3}/{aaaa} | CVOE/011/2025.
          CVOE/{n:3}/{aaaa} | CVOE//2025
          CVOE/{n:3}/{aaaa} | CVOE/0x1/2025
          A.{n}             | AB5
          {n}-{n}           | 5-6
          {n}               | 1234567890
          {n}               | ٣
          """)
  void noLee(String patron, String folio) {
    assertThat(patron(patron).leer(folio)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CVOE/{n:3}/{aaaa} | 11   | CVOE/011/2025
          CVOE/{n:3}/{aaaa} | 999  | CVOE/999/2025
          CVOE/{n:3}/{aaaa} | 1000 | CVOE/1000/2025
          PE-PJ/{n}         | 7    | PE-PJ/7
          {n:0}             | 7    | 7
          {n:05}            | 7    | 00007
          $1\\{n:2}         | 7    | $1\\07
          """)
  void escribe(String patron, int numero, String folio) {
    assertThat(PatronDeFolio.escribir(new Serie("", patron, true), numero, 2025)).isEqualTo(folio);
  }

  @Test
  void elRellenoEsElDeLaPrimeraMarca() {
    assertThat(patron("{n:3}").ancho()).isEqualTo(3);
    assertThat(patron("{n}").ancho()).isZero();
    assertThat(patron("SIN NUMERO").ancho()).isZero();
    assertThat(patron("{n:3}-{n}").ancho()).isEqualTo(3);
  }

  private static PatronDeFolio patron(String patron) {
    return PatronDeFolio.de(new Serie("", patron, true));
  }
}
