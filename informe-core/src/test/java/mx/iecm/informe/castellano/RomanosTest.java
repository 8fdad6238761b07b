package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanosTest {

  @ParameterizedTest
  @CsvSource({
    "1, I",
    "4, IV",
    "8, VIII",
    "9, IX",
    "14, XIV",
    "40, XL",
    "90, XC",
    "400, CD",
    "1999, MCMXCIX",
    "3999, MMMCMXCIX",
  })
  void escribe(int numero, String romano) {
    assertThat(Romanos.mayusculas(numero)).isEqualTo(romano);
  }

  @Test
  void todoLoQueEscribeLoLee() {
    for (int n = 1; n <= 3999; n++) {
      assertThat(Romanos.leer(Romanos.mayusculas(n))).hasValue(n);
      assertThat(Romanos.leer(Romanos.minusculas(n))).hasValue(n);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4000, -1})
  void fueraDeRangoNoSeEscribe(int numero) {
    assertThatIllegalArgumentException().isThrownBy(() -> Romanos.mayusculas(numero));
    assertThatIllegalArgumentException().isThrownBy(() -> Romanos.minusculas(numero));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "IIII", "VV", "IC", "IXI", "VIV", "MMMM", "iV", "Iv", " I", "I ", "a", "1", "ı"
      })
  void loMalFormadoNoSeLee(String romano) {
    assertThat(Romanos.leer(romano)).isEqualTo(OptionalInt.empty());
  }

  @Test
  void noDependeDelIdiomaDeLaMaquina() {
    OtraMaquina.en(
        "tr",
        () -> {
          assertThat(Romanos.minusculas(3)).isEqualTo("iii");
          assertThat(Romanos.leer("iii")).hasValue(3);
        });
  }
}
