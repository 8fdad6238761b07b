package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.origen.Marca;
import mx.iecm.informe.xml.Tinta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorridasTest {

  private final Vinculos vinculos = new Vinculos("v");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
      a < b & c > d    | <w:r><w:t>a &lt; b &amp; c &gt; d</w:t></w:r>
      "comillas"       | <w:r><w:t>"comillas"</w:t></w:r>
      Año ✓ 😀         | <w:r><w:t>Año ✓ 😀</w:t></w:r>
      ~ antes~         | <w:r><w:t xml:space="preserve"> antes</w:t></w:r>
      ~después ~       | <w:r><w:t xml:space="preserve">después </w:t></w:r>
      ~dos  en medio~  | <w:r><w:t xml:space="preserve">dos  en medio</w:t></w:r>
      </w:t>           | <w:r><w:t>&lt;/w:t&gt;</w:t></w:r>
      """)
  void elTextoLlanoSeEscapa(String texto, String esperado) {
    assertThat(escrito(Texto.de(texto))).isEqualTo(esperado);
  }

  @Test
  void loQueNoDiceNadaNoEscribeNada() {
    assertThat(escrito(Texto.VACIO)).isEmpty();
  }

  @Test
  void losCaracteresQueElXmlNoAdmiteSeSustituyen() {
    String xml = escrito(Texto.de("a\u0000b\u0008c\uFFFFd\uD800e\u001Bf"));

    assertThat(Inflado.xml(xml).getDocumentElement().getTextContent())
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
  }

  @Test
  void losSaltosYTabuladoresSonDeWord() {
    assertThat(escrito(Texto.de("uno\ndos\ttres\n")))
        .isEqualTo(
            "<w:r><w:t xml:space=\"preserve\">uno</w:t><w:br/>"
                + "<w:t xml:space=\"preserve\">dos</w:t><w:tab/>"
                + "<w:t xml:space=\"preserve\">tres</w:t><w:br/></w:r>");
  }

  @Test
  void cadaAspectoVaEnSuOrden() {
    var todo = new Texto("abc", List.of(new Formato(0, 3, true, true, true, "")));

    assertThat(escrito(todo))
        .isEqualTo(
            "<w:r><w:rPr><w:b/><w:bCs/><w:i/><w:iCs/><w:u w:val=\"single\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">abc</w:t></w:r>");
  }

  @Test
  void elAspectoAbarcaSoloSuTramo() {
    var texto =
        new Texto(
            "uno dos tres",
            List.of(Formato.negrita(4, 7), new Formato(8, 12, false, true, false, "")));

    assertThat(escrito(texto))
        .isEqualTo(
            "<w:r><w:t xml:space=\"preserve\">uno </w:t></w:r>"
                + "<w:r><w:rPr><w:b/><w:bCs/></w:rPr>"
                + "<w:t xml:space=\"preserve\">dos</w:t></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
                + "<w:r><w:rPr><w:i/><w:iCs/></w:rPr>"
                + "<w:t xml:space=\"preserve\">tres</w:t></w:r>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ejemplo.mx/a?b=1&c=2",
        "http://ejemplo.mx",
        "HTTPS://EJEMPLO.MX",
        "mailto:ana@ejemplo.mx"
      })
  void unaDireccionConocidaEsUnEnlace(String direccion) {
    String xml = escrito(new Texto("aquí", List.of(enlace(0, 4, direccion))));

    assertThat(xml)
        .isEqualTo(
            "<w:hyperlink r:id=\"v1\" w:history=\"1\"><w:r><w:rPr>"
                + "<w:rStyle w:val=\"Hyperlink\"/></w:rPr>"
                + "<w:t xml:space=\"preserve\">aquí</w:t></w:r></w:hyperlink>");
    assertThat(vinculos.ids()).isEqualTo(Map.of(direccion, "v1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "\\\\servidor\\carpeta",
        "vbscript:x",
        "#Hoja1!A1",
        "ejemplo.mx",
        "http://a b",
        " https://ejemplo.mx",
        "ms-word:ofe|u|https://ejemplo.mx/x.docx",
        "smb://servidor/x"
      })
  void unaDireccionQueNoSeDebeSeguirQuedaComoTexto(String direccion) {
    String xml = escrito(new Texto("aquí", List.of(enlace(0, 4, direccion))));

    assertThat(xml).isEqualTo("<w:r><w:t>aquí</w:t></w:r>");
    assertThat(vinculos.ids()).isEmpty();
  }

  @Test
  void unaDireccionDeMasDeDosMilCaracteresQuedaComoTexto() {
    String justa = "https://e.mx/" + "a".repeat(1987);

    assertThat(escrito(new Texto("x", List.of(enlace(0, 1, justa))))).contains("<w:hyperlink");
    assertThat(escrito(new Texto("x", List.of(enlace(0, 1, justa + "a")))))
        .isEqualTo("<w:r><w:t>x</w:t></w:r>");
  }

  @Test
  void unEnlaceRechazadoConservaSuAspecto() {
    var formato = new Formato(0, 1, true, false, false, "javascript:x");

    assertThat(escrito(new Texto("x", List.of(formato))))
        .isEqualTo("<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">x</w:t></w:r>");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Vea https://ejemplo.mx/a.    | https://ejemplo.mx/a
      (https://ejemplo.mx/a)       | https://ejemplo.mx/a
      «http://ejemplo.mx/b?x=1»,   | http://ejemplo.mx/b?x=1
      https://ejemplo.mx/a;        | https://ejemplo.mx/a
      <https://ejemplo.mx/ñ>       | https://ejemplo.mx/ñ
      """)
  void unaDireccionEscritaEnElTextoEsUnEnlace(String texto, String direccion) {
    String xml = escrito(Texto.de(texto));

    assertThat(vinculos.ids()).isEqualTo(Map.of(direccion, "v1"));
    assertThat(Inflado.xml(xml).getElementsByTagName("w:hyperlink").item(0).getTextContent())
        .isEqualTo(direccion);
    assertThat(Inflado.xml(xml).getDocumentElement().getTextContent()).isEqualTo(texto);
  }

  @Test
  void variasDireccionesYUnTramoConAspectoConservanElTexto() {
    String escrito = "De https://a.mx/1 a https://a.mx/2, y otra vez https://a.mx/1 al final";
    var texto = new Texto(escrito, List.of(Formato.negrita(0, 2), Formato.negrita(66, 70)));

    String xml = escrito(texto);

    assertThat(Inflado.xml(xml).getDocumentElement().getTextContent()).isEqualTo(escrito);
    assertThat(vinculos.ids()).isEqualTo(Map.of("https://a.mx/1", "v1", "https://a.mx/2", "v2"));
    assertThat(Inflado.xml(xml).getElementsByTagName("w:hyperlink").getLength()).isEqualTo(3);
  }

  @Test
  void javascriptEscritoEnElTextoNoEsUnEnlace() {
    assertThat(escrito(Texto.de("javascript://x y ftp://x")))
        .isEqualTo("<w:r><w:t>javascript://x y ftp://x</w:t></w:r>");
  }

  @Test
  void dondeNoHayVinculosLasDireccionesSonTexto() {
    var tinta = new Tinta();
    new Corridas(Vinculos.ningunos()).escribir(Texto.de("https://ejemplo.mx"), tinta);

    assertThat(tinta.toString()).isEqualTo("<w:r><w:t>https://ejemplo.mx</w:t></w:r>");
  }

  private String escrito(Texto texto) {
    var tinta = new Tinta();
    new Corridas(vinculos).escribir(texto, tinta);
    return tinta.toString();
  }

  private static Formato enlace(int desde, int hasta, String direccion) {
    return new Formato(desde, hasta, false, false, false, direccion);
  }

  @Test
  void cadaCifraQuedaEntreSuMarcadorSinCambiarDeAspecto() {
    var marcas = new Marcas();
    var tinta = new Tinta();
    var texto =
        Texto.de("Hubo ")
            .mas(Texto.enNegritas("1,248").conCifra("año.folios-1"))
            .mas(" y ")
            .mas(Texto.de("siete").conCifra("b"));

    new Corridas(new Vinculos("v"), marcas).escribir(texto, tinta);

    assertThat(tinta.toString())
        .isEqualTo(
            "<w:r><w:t xml:space=\"preserve\">Hubo </w:t></w:r>"
                + "<w:bookmarkStart w:id=\"1000001\" w:name=\"cifra_ano_folios_1_1\"/>"
                + "<w:r><w:rPr><w:b/><w:bCs/></w:rPr>"
                + "<w:t xml:space=\"preserve\">1,248</w:t></w:r>"
                + "<w:bookmarkEnd w:id=\"1000001\"/>"
                + "<w:r><w:t xml:space=\"preserve\"> y </w:t></w:r>"
                + "<w:bookmarkStart w:id=\"1000002\" w:name=\"cifra_b_2\"/>"
                + "<w:r><w:t>siete</w:t></w:r><w:bookmarkEnd w:id=\"1000002\"/>");
    assertThat(marcas.puestas())
        .containsExactly(
            new Marca(Marca.Clase.CIFRA, "año.folios-1", "cifra_ano_folios_1_1", "1,248"),
            new Marca(Marca.Clase.CIFRA, "b", "cifra_b_2", "siete"));
    assertThat(escrito(texto)).as("sin marcas").doesNotContain("bookmark");
  }

  @Test
  void unaCifraDentroDeUnaDireccionNoLaParte() {
    var tinta = new Tinta();
    var marcas = new Marcas();

    new Corridas(new Vinculos("v"), marcas)
        .escribir(Texto.de("https://a.mx/").mas(Texto.de("7").conCifra("b")), tinta);

    assertThat(tinta.toString()).contains("<w:hyperlink").doesNotContain("bookmark");
    assertThat(marcas.puestas()).isEmpty();
  }

  @Test
  void elNombreDeUnMarcadorCabeEnLoQueWordAdmite() {
    var marcas = new Marcas();
    marcas.abrir(Marca.Clase.TABLA, "ñ".repeat(300), "", new Tinta());

    assertThat(marcas.puestas().get(0).nombre()).matches("tabla_n{24}_1").hasSizeLessThan(40);
  }
}
