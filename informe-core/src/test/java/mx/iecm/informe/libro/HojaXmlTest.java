package mx.iecm.informe.libro;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** La hoja como la escriben los programas que no son Excel: todas dicen lo mismo. */
class HojaXmlTest {

  private static final Columna DATO = HojaDePrueba.pide("Dato", TipoColumna.TEXTO);
  private static final Columna OTRO = HojaDePrueba.admite("Otro", TipoColumna.TEXTO);

  private static final String ENCABEZADO =
      "<row r='1'><c r='A1' t='inlineStr'><is><t>Dato</t></is></c>"
          + "<c r='B1' t='inlineStr'><is><t>Otro</t></is></c></row>";

  private static Arguments fila(String nombre, String filas, String... esperadas) {
    return Arguments.of(nombre, ENCABEZADO + filas, String.join("/", esperadas));
  }

  static Stream<Arguments> filas() {
    return Stream.of(
        fila("sin filas", "", ""),
        fila(
            "texto en línea",
            "<row r='2'><c r='A2' t='inlineStr'><is><t>a</t></is></c></row>",
            "2: a | "),
        fila(
            "texto en línea con tramos",
            "<row r='2'><c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c></row>",
            "2: ab | "),
        fila("fórmula de texto", "<row r='2'><c t='str'><f>A1</f><v>a</v></c></row>", "2: a | "),
        fila(
            "fórmula de texto vacío",
            "<row r='2'><c t='str'><v>a</v></c><c t='str'><f>A1</f><v></v></c></row>",
            "2: a | "),
        fila("sin direcciones", "<row><c t='str'><v>a</v></c><c><v>1</v></c></row>", "2: a | 1"),
        fila(
            "hueco entre celdas",
            "<row><c r='B2'><v>1</v></c><c r='A2'><v>2</v></c></row>",
            "2: 2 | 1"),
        fila(
            "tras una dirección, la siguiente",
            "<row><c r='A2'><v>1</v></c><c><v>2</v></c></row>",
            "2: 1 | 2"),
        fila(
            "dirección repetida: vale la última",
            "<row><c r='A2'><v>1</v></c><c r='A2'><v>2</v></c></row>",
            "2: 2 | "),
        fila(
            "filas sin número tras una numerada",
            "<row r='7'><c><v>1</v></c></row><row><c><v>2</v></c></row>",
            "7: 1 | ",
            "8: 2 | "),
        fila(
            "filas en desorden",
            "<row r='9'><c><v>1</v></c></row><row r='3'><c><v>2</v></c></row>",
            "9: 1 | ",
            "3: 2 | "),
        fila(
            "filas en blanco en medio",
            "<row r='2'/><row r='3'><c s='1'/></row><row r='4'><c t='str'><v> &#160;</v></c></row>"
                + "<row r='5'><c><v>1</v></c></row>",
            "5: 1 | "),
        fila("CDATA", "<row><c t='str'><v>a<![CDATA[<b>]]>c</v></c></row>", "2: a<b>c | "),
        fila(
            "comentarios e instrucciones",
            "<!-- x --><row><!-- y --><c t='str'><!-- z --><v>a<!-- w -->b<?p q?>c</v></c></row>",
            "2: abc | "),
        fila(
            "entidades",
            "<row><c t='str'><v>&lt;&amp;&#241;&#x1F600;</v></c></row>",
            "2: <&ñ😀 | "),
        fila(
            "escapes de Excel",
            "<row><c t='str'><v>_x005F_x0041_ y _x0041_ y _x00e1_ y _x_ y _x12G4_</v></c></row>",
            "2: _x0041_ y A y á y _x_ y _x12G4_ | "),
        fila(
            "saltos de renglón de Windows",
            "<row><c t='str'><v>a_x000D_\nb&#13;&#10;c&#13;d</v></c></row>",
            "2: a\nb\nc\nd | "),
        fila(
            "espacios que se conservan",
            "<row><c t='inlineStr'><is><t xml:space='preserve'>  a  b </t></is></c></row>",
            "2: a  b | "),
        fila(
            "fecha ISO",
            "<row><c t='d'><v>2025-04-04T00:00:00.000</v></c></row>",
            "2: 4 de abril de 2025 | "),
        fila("fecha ISO ilegible", "<row><c t='d'><v>ayer</v></c></row>", "2: ayer | "),
        fila(
            "lógicos",
            "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c></row>",
            "2: Verdadero | Falso"),
        fila(
            "lógicos en letra",
            "<row><c t='b'><v>true</v></c><c t='b'><v>false</v></c></row>",
            "2: Verdadero | Falso"),
        fila(
            "números largos",
            "<row><c><v>0.30000000000000004</v></c><c><v>1.5E3</v></c></row>",
            "2: 0.3 | 1500"),
        fila("número que no lo es", "<row><c><v>uno</v></c></row>", "2: uno | "),
        fila(
            "atributos y extensiones ajenos",
            "<row r='2' spans='1:2' x='y'><c r='A2' cm='1' vm='2' ph='1'><v>1</v>"
                + "<extLst><ext uri='u'><v>9</v></ext></extLst></c></row>",
            "2: 1 | "),
        fila("valor antes que fórmula", "<row><c><v>4</v><f>2+2</f></c></row>", "2: 4 | "),
        fila(
            "cadena compartida en blanco",
            "<row><c t='s'><v/></c><c><v>1</v></c></row><row><c><v>2</v></c></row>",
            "2:  | 1",
            "3: 2 | "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filas")
  void leeLasFilas(String caso, String filas, String esperadas) {
    var leida =
        HojaDePrueba.leer(
            PaqueteDePrueba.minimo(filas), HojaDePrueba.admite("Dato", TipoColumna.TEXTO), OTRO);

    assertThat(String.join("/", leida.lineas())).as(caso).isEqualTo(esperadas);
    assertThat(leida.avisos().lineas()).isEmpty();
  }

  private static PaqueteDePrueba llana() {
    return PaqueteDePrueba.minimo(
            "<row r='1'><c r='A1' t='s'><v>0</v></c></row>"
                + "<row r='2'><c r='A2' t='s'><v>1</v></c></row>")
        .cadenas("<t>Dato</t>", "<t>canción</t>");
  }

  /** Como escribe Open XML SDK: todo con prefijo. */
  private static PaqueteDePrueba conPrefijo(PaqueteDePrueba p) {
    for (String ruta : p.partes().keySet().toArray(String[]::new)) {
      if (!ruta.endsWith(".rels") && !ruta.equals(PaqueteDePrueba.TIPOS)) {
        String xml = p.xml(ruta).replaceAll("<(/?)([a-zA-Z])", "<$1x:$2");
        p.parte(ruta, xml.replace("xmlns=", "xmlns:x="));
      }
    }
    return p;
  }

  private static PaqueteDePrueba absoluta(PaqueteDePrueba p) {
    return p.cambiar(PaqueteDePrueba.RELACIONES, "'worksheets/", "'/xl/worksheets/")
        .cambiar(PaqueteDePrueba.RELACIONES, "'shared", "'/xl/shared")
        .cambiar("_rels/.rels", "'xl/", "'/xl/");
  }

  private static PaqueteDePrueba estricta(PaqueteDePrueba p) {
    String base = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    return p.cambiar(PaqueteDePrueba.RELACIONES, PaqueteDePrueba.TIPO, base)
        .cambiar("_rels/.rels", PaqueteDePrueba.TIPO, base)
        .cambiar(PaqueteDePrueba.LIBRO, PaqueteDePrueba.NS, "http://purl.oclc.org/ooxml/main");
  }

  private static PaqueteDePrueba enUtf16(PaqueteDePrueba p, boolean marca) {
    for (String ruta : p.partes().keySet().toArray(String[]::new)) {
      String xml = p.xml(ruta).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
      p.parte(ruta, xml.getBytes(marca ? UTF_16 : UTF_16BE));
    }
    return p;
  }

  private static PaqueteDePrueba enOtrasRutas(PaqueteDePrueba p) {
    return p.mudar(PaqueteDePrueba.LIBRO, "a/b/libro.xml")
        .mudar(PaqueteDePrueba.RELACIONES, "a/b/_rels/libro.xml.rels")
        .mudar(PaqueteDePrueba.HOJA, "c/h.xml")
        .mudar(PaqueteDePrueba.CADENAS, "a/s.xml")
        .cambiar("_rels/.rels", PaqueteDePrueba.LIBRO, "./a/b/libro.xml")
        .cambiar("a/b/_rels/libro.xml.rels", "worksheets/sheet1.xml", "../../c/h.xml")
        .cambiar("a/b/_rels/libro.xml.rels", "sharedStrings.xml", "../s.xml");
  }

  static Stream<Arguments> paquetes() {
    String marca = "\uFEFF";
    return Stream.of(
        Arguments.of("como se espera", llana()),
        Arguments.of("con prefijo", conPrefijo(llana())),
        Arguments.of("destinos absolutos", absoluta(llana())),
        Arguments.of("OOXML estricto", estricta(llana())),
        Arguments.of("en UTF-16 con marca", enUtf16(llana(), true)),
        Arguments.of("en UTF-16 sin marca", enUtf16(llana(), false)),
        Arguments.of(
            "marca de orden en UTF-8",
            llana().parte(PaqueteDePrueba.HOJA, marca + llana().xml(PaqueteDePrueba.HOJA))),
        Arguments.of("en otras rutas", enOtrasRutas(llana())),
        Arguments.of(
            "dimensión mentirosa",
            llana()
                .cambiar(
                    PaqueteDePrueba.HOJA,
                    "<sheetData>",
                    "<dimension ref='A1:XFD1048576'/><sheetData>")),
        Arguments.of(
            "sin declaración de XML",
            llana()
                .parte(
                    PaqueteDePrueba.HOJA,
                    llana().xml(PaqueteDePrueba.HOJA).replaceFirst("<\\?xml.*?\\?>", ""))),
        Arguments.of(
            "con sangría",
            llana()
                .parte(
                    PaqueteDePrueba.HOJA,
                    llana().xml(PaqueteDePrueba.HOJA).replaceAll("<(row|c|/row)", "\n  <$1"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("paquetes")
  void leeLosPaquetesDeOtrosProgramas(String caso, PaqueteDePrueba paquete) {
    var leida = HojaDePrueba.leer(paquete, DATO);

    assertThat(leida.lineas()).as(caso).containsExactly("2: canción");
    assertThat(leida.avisos().lineas()).isEmpty();
  }

  @Test
  void losEnlacesDeUnaHojaEnUtf16TambienSeLeen() {
    var paquete =
        enUtf16(
            llana()
                .cambiar(
                    PaqueteDePrueba.HOJA,
                    "</sheetData>",
                    "</sheetData><hyperlinks><hyperlink ref='A2' r:id='r1'/></hyperlinks>"),
            true);
    paquete.parte(
        "xl/worksheets/_rels/sheet1.xml.rels",
        PaqueteDePrueba.relaciones(
            PaqueteDePrueba.externa("r1", "hyperlink", "https://example.org")));

    var texto = HojaDePrueba.leer(paquete, DATO).renglones().get(0).celda(0).texto();
    assertThat(texto.formatos()).extracting(f -> f.enlace()).containsExactly("https://example.org");
  }
}
