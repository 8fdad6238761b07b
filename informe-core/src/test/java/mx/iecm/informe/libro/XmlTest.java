package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "12, 12",
    "999999999, 999999999",
    "1000000000, -5",
    "-1, -5",
    "'', -5",
    "1.0, -5",
    "'1 ', -5"
  })
  void unEnteroEsSoloDigitos(String escrito, int entero) {
    assertThat(Xml.entero(escrito, -5)).isEqualTo(entero);
  }
}
