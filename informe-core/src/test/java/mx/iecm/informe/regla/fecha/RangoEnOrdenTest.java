package mx.iecm.informe.regla.fecha;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangoEnOrdenTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          al revés         | del 5 al 3 de mayo de 2025             | FEC-006 A2: 2025-05-05, 2025-05-03 → del 3 al 5 de mayo de 2025
          un día al revés  | del 5 al 4 de mayo de 2025             | FEC-006 A2: 2025-05-05, 2025-05-04 → del 4 al 5 de mayo de 2025
          al derecho       | del 4 al 5 de mayo de 2025             | nada
          el mismo día     | del 5 al 5 de mayo de 2025             | nada
          entre meses      | del 1 de junio al 29 de mayo de 2025   | FEC-006 A2: 2025-06-01, 2025-05-29 → del 29 de mayo al 1 de junio de 2025
          lista al revés   | 5 y 3 de mayo de 2025                  | nada
          """)
  void revisa(String caso, String escrita, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.FECHAS);

    assertThat(hoja.revisar(new RangoEnOrden(), escrita)).isEqualTo(esperado);
  }
}
