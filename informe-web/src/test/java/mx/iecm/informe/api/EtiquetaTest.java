package mx.iecm.informe.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EtiquetaTest {

  @Test
  void esElSha256DeLosBytes() {
    assertThat(Etiqueta.de("abc".getBytes(StandardCharsets.UTF_8)).huella())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @ParameterizedTest(name = "{0}: If-None-Match {1}, If-Match {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "a1"            | true  | true
          "b2", "a1"      | true  | true
          W/"a1"          | true  | false
          "b2",W/"a1"     | true  | false
          *               | true  | true
          "b2"            | false | false
          "a11"           | false | false
          a1              | false | false
          "b2, a1"        | false | false
          """)
  void seBuscaEntreLasQueSeDicen(String lista, boolean alLeer, boolean alCambiar) {
    var etiqueta = new Etiqueta("a1");

    assertThat(etiqueta.estaEn(lista)).isEqualTo(alLeer);
    assertThat(etiqueta.estaEnteraEn(lista)).isEqualTo(alCambiar);
  }
}
