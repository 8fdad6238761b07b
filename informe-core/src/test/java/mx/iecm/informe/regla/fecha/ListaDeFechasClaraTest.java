package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListaDeFechasClaraTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          falta una coma    | 15, 17 21, 23 de mayo de 2025      | FEC-010 A2: 17, 21 → 17, 21
          bien separada     | 15, 17, 21 y 23 de mayo de 2025    | nada
          repetida          | 5, 5 y 6 de mayo de 2025           | FEC-010.repetida A2: 2025-05-05
          consecutivas      | 5 y 6 de mayo de 2025              | nada
          desordenada       | 6 y 5 de mayo de 2025              | FEC-010.desordenada A2: 2025-05-05, 2025-05-06
          entre meses       | 28 de abril, 5 y 12 de mayo de 2025 | nada
          dos faltas        | 15 17, 16 de mayo de 2025          | FEC-010 A2: 15, 17 → 15, 17; FEC-010.desordenada A2: 2025-05-16, 2025-05-17
          un solo día       | 5 de mayo de 2025                  | nada
          no se lee         | Vinculación                        | nada
          """)
  void revisa(String caso, String escrita, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHAS);

    assertThat(hoja.revisar(new ListaDeFechasClara(), escrita)).isEqualTo(esperado);
  }
}
