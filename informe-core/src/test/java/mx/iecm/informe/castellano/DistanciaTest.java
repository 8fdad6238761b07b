package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanciaTest {

  @ParameterizedTest(name = "{0} y {1}")
  @CsvSource({"ruiz, ruiz, 0", "ruiz, ruis, 1", "ruiz, rui, 1", "ruiz, riuz, 2", "ruiz, rosas, -1"})
  void cuentaHastaElTope(String uno, String otro, int esperada) {
    assertThat(new Distancia(2).entre(uno, otro)).isEqualTo(esperada);
  }
}
