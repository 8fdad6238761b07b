package mx.iecm.informe.libro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextoRicoTest {

  private static Texto leer(String si) throws XMLStreamException {
    var xml = Xml.abrir(new ByteArrayInputStream(("<si>" + si + "</si>").getBytes(UTF_8)));
    xml.next();
    return new TextoRico().leer(xml);
  }

  /** El texto con sus tramos: {@code hola [0-2 n]}. */
  static String ver(Texto texto) {
    return texto.escrito()
        + texto.formatos().stream()
            .map(
                f ->
                    " [%d-%d %s%s%s%s]"
                        .formatted(f.desde(), f.hasta(), letra(f), cursiva(f), raya(f), f.enlace()))
            .collect(Collectors.joining());
  }

  private static String letra(Formato f) {
    return f.negrita() ? "n" : "";
  }

  private static String cursiva(Formato f) {
    return f.cursiva() ? "c" : "";
  }

  private static String raya(Formato f) {
    return f.subrayado() ? "s" : "";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0007',
      textBlock =
          """
          <t>hola</t>; hola
          <t/>; ''
          <t><![CDATA[a & b]]></t>; a & b
          <r><t>ho</t></r><r><t>la</t></r>; hola
          <r><rPr><b/></rPr><t>ho</t></r><r><t>la</t></r>; hola [0-2 n]
          <r><t>ho</t></r><r><rPr><i/></rPr><t>la</t></r>; hola [2-4 c]
          <r><rPr><b/><i/><u/></rPr><t>ho</t></r><r><rPr><u/></rPr><t>la</t></r>; hola [0-2 ncs] [2-4 s]
          <r><rPr><b val="0"/><u val="none"/></rPr><t>ho</t></r>; ho
          <r><rPr><b/></rPr><t></t></r><r><t>la</t></r>; la
          <r><rPr><sz val="9"/><color rgb="FF0000"/></rPr><t>la</t></r>; la
          <t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/>; 東京
          <r><rPr><b/></rPr><t>_x0041_b</t></r><r><rPr><i/></rPr><t>c</t></r>; Abc [0-2 n] [2-3 c]
          <r><rPr><b/></rPr><t>a<!-- x -->b</t></r>; ab [0-2 n]
          """)
  void leeTramosYEscapes(String si, String esperado) throws XMLStreamException {
    assertThat(ver(leer(si))).isEqualTo(esperado.equals("''") ? "" : esperado);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          sin nada; sin nada
          _x0041_; A
          _x0041__x0042_; AB
          _x005F_x0041_; _x0041_
          _x005f_x0041_; _x0041_
          _x0041; _x0041
          _X0041_; _X0041_
          _x00G1_; _x00G1_
          __x0041_; _A
          x_x; x_x
          """)
  void descifraLoQueExcelCifra(String crudo, String esperado) {
    var salida = new StringBuilder("·");
    TextoRico.descifrar(crudo, salida);

    assertThat(salida).hasToString("·" + esperado);
  }

  @Test
  void losSaltosDeRenglonSonUnoSoloYLosDeControlSeConservan() {
    var salida = new StringBuilder();
    TextoRico.descifrar("a_x000D_\nb\r\nc\rd_x000A_e_x0001_f_x000B_g", salida);

    assertThat(salida).hasToString("a\nb\nc\nd\ne\u0001f\u000Bg");
  }

  @Test
  void medioParSuplenteQuedaComoCaracterProhibido() {
    var salida = new StringBuilder();
    TextoRico.descifrar("a_xD83D_b_xDC00_", salida);

    assertThat(salida).hasToString("a\uFFFFb\uFFFF");
  }
}
