package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FechaSinAmbiguedadTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dos lecturas            | 05/06/2025              | FEC-002 A2: 05/06/2025, 2025-06-05, 2025-05-06 → 5 de junio de 2025 o 6 de mayo de 2025
          hasta el doce           | 12/06/2025              | FEC-002 A2: 12/06/2025, 2025-06-12, 2025-12-06 → 12 de junio de 2025 o 6 de diciembre de 2025
          el trece ya no es mes   | 13/06/2025              | nada
          el trece ya no es mes   | 25/06/2025              | nada
          mes y día iguales       | 06/06/2025              | nada
          año primero             | 2025-06-05              | nada
          mes con letra           | 05/jun/2025             | nada
          con letra               | 5 de junio de 2025      | nada
          no es fecha             | Vinculación             | nada
          """)
  void revisa(String caso, String escrita, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHA);

    assertThat(hoja.revisar(new FechaSinAmbiguedad(), escrita)).isEqualTo(esperado);
  }
}
