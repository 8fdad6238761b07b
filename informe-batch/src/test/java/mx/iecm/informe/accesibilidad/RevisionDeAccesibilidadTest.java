package mx.iecm.informe.accesibilidad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mx.iecm.informe.paquete.PaqueteDeWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionDeAccesibilidadTest {

  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

  private static final String ESTILOS =
      """
      <w:styles%s><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="es-MX"/>
      </w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/>
      <w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/>
      <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="H3"><w:name w:val="heading 3"/>
      <w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="L"><w:name w:val="List"/>
      <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="G"><w:name w:val="Gris"/><w:basedOn w:val="N"/>
      <w:rPr><w:color w:val="767676"/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="C"><w:name w:val="Chica"/>
      <w:rPr><w:sz w:val="17"/></w:rPr></w:style>
      <w:style w:type="table" w:styleId="T"><w:name w:val="T"/><w:tblStylePr w:type="firstRow">
      <w:tcPr><w:shd w:val="clear" w:fill="202020"/></w:tcPr></w:tblStylePr></w:style></w:styles>
      """
          .formatted(W);

  private final TreeMap<String, byte[]> partes = new TreeMap<>();

  RevisionDeAccesibilidadTest() {
    poner("word/styles.xml", ESTILOS);
    poner("docProps/core.xml", "<c xmlns:dc=\"x\"><dc:title>Informe</dc:title></c>");
    poner(
        "word/_rels/document.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\"x/hyperlink\" Target=\"https://a.mx\""
            + " TargetMode=\"External\"/></Relationships>");
    cuerpo("");
  }

  /** Lo que cada marca quiere decir, para que las tablas de abajo quepan en un renglón. */
  private static String xml(String breve) {
    return breve
        .replaceAll("H(\\d)\\[(.*?)]", "<p><pPr><pStyle val=\"H$1\"/></pPr><r><t>$2</t></r></p>")
        .replaceAll("P\\[(.*?)]", "<p><r><t>$1</t></r></p>")
        .replace("VACIO", "<p/>")
        .replaceAll("<(/?)([a-zA-Z]+)(?=[ />])", "<$1w:$2")
        .replaceAll(" (val|styleId|fill|id|anchor|name|type|descr)=", " w:$1=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          H1[Uno]H2[Dos]H3[Tres]H2[Dos]H1[Uno] | ''
          H1[Uno]H3[Tres]                      | TITULOS_EN_ORDEN
          H2[Dos]                              | TITULOS_EN_ORDEN
          H1[ ]                                | TITULOS_EN_ORDEN SIN_PARRAFOS_EN_BLANCO
          P[Uno]P[Dos]                         | ''
          P[Uno]VACIO                          | SIN_PARRAFOS_EN_BLANCO
          VACIO P[Uno]                         | SIN_PARRAFOS_EN_BLANCO
          P[Uno]P[ ]                           | SIN_PARRAFOS_EN_BLANCO
          <p><pPr><sectPr/></pPr></p>          | ''
          <p><r><drawing><docPr descr="Foto" name="a"/></drawing></r></p> | ''
          <p><r><drawing><docPr descr=" " name="a"/></drawing></r></p>    | IMAGEN_DESCRITA
          <p><r><drawing><docPr name="a"/></drawing></r></p>              | IMAGEN_DESCRITA
          P[• Uno]                             | LISTA_DE_VERDAD
          P[- Uno]                             | LISTA_DE_VERDAD
          P[-1 grado]                          | ''
          P[✓ asistió.]                        | ''
          <p><pPr><pStyle val="L"/></pPr><r><t>Uno</t></r></p>   | ''
          <p><pPr><pStyle val="L"/></pPr><r><t>• Uno</t></r></p> | ''
          <p><pPr><pStyle val="G"/></pPr><r><t>Uno</t></r></p>   | ''
          <p><pPr><shd fill="F0F0F0"/><pStyle val="G"/></pPr><r><t>Uno</t></r></p> | CONTRASTE
          <p><r><rPr><color val="777777"/></rPr><t>Uno</t></r></p>      | CONTRASTE
          <p><r><rPr><color val="auto"/></rPr><t>Uno</t></r></p>        | ''
          <p><r><rPr><color val="777777"/></rPr><t> </t></r></p>P[a]    | SIN_PARRAFOS_EN_BLANCO
          <p><r><rPr><color val="FF0000"/><highlight val="yellow"/></rPr><t>Uno</t></r></p> | CONTRASTE
          <p><r><rPr><color val="000000"/><highlight val="yellow"/></rPr><t>Uno</t></r></p> | ''
          <p><r><rPr><sz val="17"/></rPr><t>Uno</t></r></p>      | LETRA_LEGIBLE
          <p><r><rPr><sz val="18"/></rPr><t>Uno</t></r></p>      | ''
          <p><r><rPr><rStyle val="C"/></rPr><t>Uno</t></r></p>   | LETRA_LEGIBLE
          <p><r><rPr><lang val="en-US"/></rPr><t>Uno</t></r></p> | IDIOMA
          <p><r><rPr><lang val="es-MX"/></rPr><t>Uno</t></r></p> | ''
          <p><hyperlink id="r1"><r><t>a.mx</t></r></hyperlink></p>  | ''
          <p><hyperlink id="r9"><r><t>a.mx</t></r></hyperlink></p>  | ENLACE_CON_TEXTO
          <p><hyperlink id="r1"><r><t> </t></r></hyperlink><r><t>a</t></r></p> | ENLACE_CON_TEXTO
          <p><bookmarkStart name="m"/><hyperlink anchor="m"><r><t>a</t></r></hyperlink></p> | ''
          <p><hyperlink anchor="m"><r><t>a</t></r></hyperlink></p>  | ENLACE_CON_TEXTO
          """)
  void cadaNormaDelTexto(String cuerpo, String esperada) throws IOException {
    cuerpo(cuerpo);

    assertThat(normas()).containsExactlyElementsOf(esperadas(esperada));
  }

  /**
   * {@code E} es una fila de encabezado; {@code +} empieza a combinarse, {@code ^} sigue, {@code =}
   * abarca dos.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          E A B / 1 2        | ''
          1 2 / 3 4          | TABLA_CON_ENCABEZADO
          E A . / 1 2        | TABLA_CON_ENCABEZADO
          E A B / 1 .        | ''
          E A B / +1 2 / ^. 3 / ^. 4 | ''
          E A B / +1 2 / ^x 3        | COMBINADAS
          E A B / 1 2 / ^. 3         | COMBINADAS
          E +A B / ^. 3              | COMBINADAS
          E +A =B / E ^. C D / 1 2 3 | ''
          E A B / =1                 | COMBINADAS
          E A B / ^. 2               | COMBINADAS
          """)
  void cadaNormaDeLasTablas(String tabla, String esperada) throws IOException {
    cuerpo(tabla(tabla, "") + "P[fin]");

    assertThat(normas()).containsExactlyElementsOf(esperadas(esperada));
  }

  @Test
  void elFondoDelEncabezadoCuentaParaElContraste() throws IOException {
    cuerpo(tabla("E A B / 1 2", "T") + "P[fin]");
    assertThat(normas()).as("automático").isEmpty();

    String gris = "<r><rPr><color val=\"262626\"/></rPr><t>";
    cuerpo(tabla("E A B / 1 2", "T").replace("<r><t>", gris) + "P[fin]");
    assertThat(RevisionDeAccesibilidad.de(docx()))
        .singleElement()
        .satisfies(b -> assertThat(b.norma()).isEqualTo(Norma.CONTRASTE))
        .satisfies(b -> assertThat(b.texto()).contains("262626 sobre 202020 contrasta 1.1"));
  }

  @Test
  void elParrafoQueWordPideEntreTablasNoEsEspacio() throws IOException {
    cuerpo(tabla("E A / 1", "") + "VACIO" + tabla("E A / 1", "") + "VACIO<sectPr/>");
    assertThat(normas()).isEmpty();

    cuerpo(tabla("E A / 1", "") + "VACIO" + "P[sigue]");
    assertThat(normas()).containsExactly(Norma.SIN_PARRAFOS_EN_BLANCO);
  }

  @Test
  void lasNotasYSusLlamadasVanDeDosEnDos() throws IOException {
    cuerpo("<p><r><t>a</t><footnoteReference id=\"1\"/></r></p>");
    notas("<footnote id=\"0\" type=\"separator\"/><footnote id=\"1\">P[Nota]</footnote>");
    assertThat(normas()).isEmpty();

    notas("<footnote id=\"1\">P[Nota]</footnote><footnote id=\"2\">P[Otra]</footnote>");
    assertThat(normas()).containsExactly(Norma.NOTA_LLAMADA);

    notas("<footnote id=\"1\">P[ ]</footnote>");
    assertThat(normas()).containsExactly(Norma.NOTA_LLAMADA);

    notas("");
    assertThat(normas()).containsExactly(Norma.NOTA_LLAMADA);
  }

  @Test
  void elTituloYElIdiomaSonDelDocumento() throws IOException {
    poner("docProps/core.xml", "<c xmlns:dc=\"x\"><dc:title> </dc:title></c>");
    poner("word/styles.xml", ESTILOS.replace("es-MX", "en-US"));
    assertThat(normas()).containsExactly(Norma.TITULO, Norma.IDIOMA);

    partes.remove("docProps/core.xml");
    assertThat(normas()).containsExactly(Norma.TITULO, Norma.IDIOMA);
  }

  @Test
  void unDocumentoDanadoNoSeRevisa() {
    poner("word/document.xml", "<w:document");

    assertThatThrownBy(this::normas).isInstanceOf(IOException.class);
  }

  private static String tabla(String breve, String estilo) {
    var xml = new StringBuilder("<tbl><tblPr><tblStyle val=\"" + estilo + "\"/></tblPr>");
    for (String fila : breve.split(" / ")) {
      xml.append("<tr>");
      for (String casilla : fila.strip().split(" ")) {
        xml.append(casilla.equals("E") ? "<trPr><tblHeader/></trPr>" : casilla(casilla));
      }
      xml.append("</tr>");
    }
    return xml.append("</tbl>").toString();
  }

  private static String casilla(String breve) {
    String propiedades =
        switch (breve.charAt(0)) {
          case '+' -> "<vMerge val=\"restart\"/>";
          case '^' -> "<vMerge/>";
          case '=' -> "<gridSpan val=\"2\"/>";
          default -> "";
        };
    String texto = breve.substring(propiedades.isEmpty() ? 0 : 1).replace(".", "");
    return "<tc><tcPr>" + propiedades + "</tcPr><p><r><t>" + texto + "</t></r></p></tc>";
  }

  private static List<Norma> esperadas(String nombres) {
    return Pattern.compile(" ")
        .splitAsStream(nombres)
        .filter(n -> !n.isEmpty())
        .map(Norma::valueOf)
        .toList();
  }

  private List<Norma> normas() throws IOException {
    return RevisionDeAccesibilidad.de(docx()).stream().map(Barrera::norma).toList();
  }

  private byte[] docx() {
    return new PaqueteDeWord(partes).escrito();
  }

  private void cuerpo(String breve) {
    poner(
        "word/document.xml",
        "<w:document" + W + "><w:body>" + xml(breve) + "</w:body></w:document>");
  }

  private void notas(String breve) {
    poner("word/footnotes.xml", "<w:footnotes" + W + ">" + xml(breve) + "</w:footnotes>");
  }

  private void poner(String parte, String xml) {
    partes.put(parte, xml.getBytes(UTF_8));
  }
}
