package mx.iecm.informe.regla.folio;

import static org.assertj.core.api.Assertions.assertThat;

import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.HojaDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsecutivosEnOrdenTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en orden             | 1,2,3   | nada
          empieza en dos       | 2,3     | FOL-007 A2: 2, 1 → 1
          empieza en cero      | 0,1     | FOL-007 A2: 0, 1 → 1
          un salto, uno solo   | 1,3,4   | FOL-007 A3: 3, 2 → 2
          repetido             | 1,1,2   | FOL-007 A3: 1, 2 → 2
          hueco sin llenar     | 1,-,3  | nada
          sin llenar           | -,-   | nada
          hueco y salto        | 1,-,4  | FOL-007 A4: 4, 3 → 3
          no es número         | 1,b,3   | nada
          con decimales        | 1,2.5,3 | FOL-007 A3: 2.5, 2 → 2
          """)
  void revisa(String caso, String escritos, String esperado) {
    var hoja = HojaDePrueba.de(TipoColumna.CONSECUTIVO);
    var renglones = hoja.renglones(escritos.replace("-", "").split(","));

    assertThat(hoja.recorrer(new ConsecutivosEnOrden(), renglones)).isEqualTo(esperado);
  }

  @Test
  void sinColumnaDeConsecutivoNoHayQueContar() {
    var hoja = HojaDePrueba.de(TipoColumna.NUMERO);

    assertThat(hoja.recorrer(new ConsecutivosEnOrden(), hoja.renglones("7", "9")))
        .isEqualTo("nada");
  }

  @Test
  void cadaTablaEmpiezaSuCuenta() {
    var hoja = HojaDePrueba.de(TipoColumna.CONSECUTIVO);
    var regla = new ConsecutivosEnOrden();

    assertThat(hoja.recorrer(regla, hoja.renglones("1", "2"))).isEqualTo("nada");
    assertThat(hoja.recorrer(regla, hoja.renglones("1", "2"))).isEqualTo("nada");
  }
}
