package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DireccionesTest {

  @ParameterizedTest
  @CsvSource({
    "A1, 0",
    "Z9, 25",
    "AA1, 26",
    "XFD1048576, 16383",
    "ZZZZ1, 475253",
    "ZZZZZ1, 475253",
    "'', -5",
    "1, -5",
    "a1, -5",
    "$A$1, -5"
  })
  void laColumnaSaleDeLaDireccion(String direccion, int columna) {
    assertThat(Direcciones.columna(direccion, -5)).isEqualTo(columna);
  }
}
