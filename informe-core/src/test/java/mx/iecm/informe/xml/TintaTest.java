package mx.iecm.informe.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TintaTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000", "\u0001", "\u0008", "\u000B", "\u000C", "\u000E", "\u001F", "\uD835", "\uDFD9",
        "\uDBFF", "\uFFFE", "\uFFFF"
      })
  void loQueXmlNoAdmiteQuedaComoSustituto(String prohibido) {
    assertThat(texto(prohibido)).isEqualTo("\uFFFD");
    assertThat(texto("a" + prohibido + "b")).isEqualTo("a\uFFFDb");
    assertThat(atributo("a" + prohibido)).isEqualTo(" n=\"a\uFFFD\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\t",
        "~",
        "\u007F",
        "\u0085",
        "\u00A0",
        "ñ",
        "\u07FF",
        "\u0800",
        "\u2028",
        "\uD7FF",
        "\uE000",
        "\uFFFD",
        "\uD800\uDC00",
        "\uDBFF\uDFFF"
      })
  void loQueXmlAdmiteQuedaIgual(String admitido) {
    assertThat(texto(admitido)).isEqualTo(admitido);
  }

  @Test
  void losSignosDeXmlYLosSaltosSeEscapan() {
    assertThat(texto("<a> & \"\n\r\t]]>")).isEqualTo("&lt;a&gt; &amp; \"&#10;&#13;\t]]&gt;");
    assertThat(atributo("<\"\n\r\t'>")).isEqualTo(" n=\"&lt;&quot;&#10;&#13;&#9;'&gt;\"");
  }

  @Test
  void dosMitadesAlRevesSonDosSustitutos() {
    assertThat(texto("\uDFD9\uD835")).isEqualTo("\uFFFD\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(ints = {1022, 1023, 1024, 1025, 2047, 100_000})
  void unParSobreviveDondeSeaQueCaiga(int antes) {
    String largo = "&".repeat(antes) + "𝟙".repeat(3);

    assertThat(texto(largo)).isEqualTo("&amp;".repeat(antes) + "𝟙".repeat(3));
  }

  @ParameterizedTest
  @CsvSource({
    "0,1,0",
    "7,2,07",
    "10,2,10",
    "99,1,99",
    "100,1,100",
    "-1,1,-1",
    "-10,1,-10",
    "999999999999999999,1,999999999999999999",
    "-999999999999999999,1,-999999999999999999"
  })
  void losEnterosLlevanSusCeros(long numero, int cifras, String escrito) {
    assertThat(con(t -> t.entero(numero, cifras))).isEqualTo(escrito);
  }

  @Test
  void fechasYHorasVanCompletas() {
    assertThat(con(t -> Lexico.fecha(LocalDate.of(7, 1, 2), t))).isEqualTo("0007-01-02");
    assertThat(con(t -> Lexico.fecha(LocalDate.of(2025, 12, 31), t))).isEqualTo("2025-12-31");
    assertThat(con(t -> Lexico.hora(LocalTime.of(9, 5), t))).isEqualTo("09:05:00");
    assertThat(con(t -> Lexico.hora(LocalTime.of(9, 5, 7, 1), t))).isEqualTo("09:05:07.000000001");
  }

  @Test
  void alVaciarseQuedaListaParaSeguir() throws IOException {
    var tinta = new Tinta();
    var salida = new ByteArrayOutputStream();
    tinta.texto("uno", 0, 3);
    tinta.vaciarEn(salida);
    tinta.texto("dos", 0, 3);
    tinta.vaciarEn(salida);

    assertThat(salida).hasToString("unodos");
    assertThat(tinta.largo()).isZero();
  }

  @Test
  void siNoSePuedeVaciarNoSePierdeNada() {
    var tinta = new Tinta();
    tinta.marca("algo");
    OutputStream cerrada = OutputStream.nullOutputStream();

    assertThatThrownBy(
            () -> {
              cerrada.close();
              tinta.vaciarEn(cerrada);
            })
        .isInstanceOf(IOException.class);
    assertThat(tinta).hasToString("algo");
  }

  private static String texto(String texto) {
    return con(t -> t.texto(texto, 0, texto.length()));
  }

  private static String atributo(String valor) {
    return con(t -> t.atributo("n", valor));
  }

  private static String con(Consumer<Tinta> que) {
    var tinta = new Tinta();
    que.accept(tinta);
    return tinta.toString();
  }
}
