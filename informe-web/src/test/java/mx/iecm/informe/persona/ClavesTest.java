package mx.iecm.informe.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import mx.iecm.informe.problema.ProblemaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClavesTest {

  @Test
  void lasDeUnUsoNoSeRepitenYSirven() {
    var claves = Stream.generate(Claves::nueva).limit(500).toList();

    assertThat(claves)
        .doesNotHaveDuplicates()
        .allMatch(c -> c.matches("([a-z2-9]{4}-){3}[a-z2-9]{4}"));
    assertThatCode(() -> Claves.exigir(claves.get(0), "dvoe")).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "«{0}» {1} veces: sirve {2}")
  @CsvSource({
    "a, 11, false",
    "a, 12, true",
    "a, 72, true",
    "a, 73, false",
    "ñ, 36, true",
    "ñ, 37, false",
    "😀, 11, false",
    "😀, 12, true",
    "'una frase larga', 1, true",
    "'mi DVOE de siempre', 1, false"
  })
  void unaClaveEsLargaYNoLlevaElUsuario(String trozo, int veces, boolean sirve) {
    var exigir = assertThatCode(() -> Claves.exigir(trozo.repeat(veces), "dvoe"));

    if (sirve) {
      exigir.doesNotThrowAnyException();
    } else {
      exigir.isInstanceOf(ProblemaException.class);
    }
  }
}
