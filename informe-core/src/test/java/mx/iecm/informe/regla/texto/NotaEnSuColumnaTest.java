package mx.iecm.informe.regla.texto;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotaEnSuColumnaTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limpia          | 8 de abril de 2025      | nada
          volada          | 8 de abril de 2025 ⁴    | TXT-004 A2: ⁴
          pegada          | 8 de abril de 2025⁴     | TXT-004 A2: ⁴
          una cifra       | 1 de mayo de 2025 1     | TXT-004 A2: 1
          con asterisco   | 1 de mayo de 2025 *     | TXT-004 A2: *
          un comentario   | 1 de mayo de 2025 (martes) | nada
          """)
  void revisaUnaFecha(String caso, String escrita, String esperado) {
    assertThat(HojaDePrueba.de(TipoColumna.FECHA).revisar(new NotaEnSuColumna(), escrita))
        .isEqualTo(esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          limpio             | Se firmó el convenio.                 | nada
          al final           | Se firmó el convenio.⁴                | TXT-004 A2: ⁴
          dentro             | Se firmó el convenio¹ y su anexo².    | TXT-004 A2: ¹
          de dos cifras      | el convenio ¹²                        | TXT-004 A2: ¹²
          tras un año        | en 2025³                              | TXT-004 A2: ³
          metros cuadrados   | 45 m² y 3 km²                         | nada
          potencia           | 10² o 4³                              | nada
          variable           | x² más y²                             | nada
          tras las unidades  | 45 m² del local¹                      | TXT-004 A2: ¹
          ordinales          | 1ª, 2º, 1er y CO₂                     | nada
          fecha y cifra      | Se firmó el 1 de mayo de 2025 1       | TXT-004 A2: 1
          fecha sola         | Se firmó el 1 de mayo de 2025         | nada
          cifra de otra cosa | Ejercicio 2025 1                      | nada
          cifra tras punto   | el 1 de mayo de 2025. 1               | nada
          """)
  void revisaUnTexto(String caso, String escrito, String esperado) {
    assertThat(HojaDePrueba.de(TipoColumna.TEXTO_LARGO).revisar(new NotaEnSuColumna(), escrito))
        .isEqualTo(esperado);
  }
}
