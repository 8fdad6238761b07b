package mx.iecm.informe.libro;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Libros hechos para romper la lectura: ni una excepción, siempre una respuesta y a tiempo. */
class LibrosHostilesTest {

  private static final Duration TIEMPO = Duration.ofSeconds(20);
  private static final byte[] VALIDO = CasoDePrueba.entrega().bytes();

  private static final String CONVENIOS = "xl/worksheets/sheet3.xml";
  private static final String DANADO = "LEC-001.danado";
  private static final String NO_ES_LIBRO = "LEC-001.zip";
  private static final String[] COMBINADAS = {
    "LEC-010 1.a.i-1 Convenios!B4",
    "LEC-010 1.a.i-1 Convenios!D4",
    "LEC-016 1.a.i-1 Convenios!B4:B8003",
    "LEC-016 1.a.i-1 Convenios!D4:D8003"
  };
  private static final String[] FALTAN = {
    "LEC-007 1.a.i-1 Convenios",
    "LEC-007 1.a.i-1 Convenios",
    "LEC-007 1.a.i-1 Convenios",
    "LEC-007 1.a.i-1 Convenios",
    "LEC-007 1.a.i-1 Convenios"
  };
  private static final String DTD = "<!DOCTYPE x [<!ENTITY a \"b\">]>";
  private static final String EXTERNA =
      "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";

  private static PaqueteDePrueba valido() {
    return PaqueteDePrueba.de(VALIDO);
  }

  private static Arguments caso(
      String nombre, UnaryOperator<PaqueteDePrueba> cambio, String... esperados) {
    return Arguments.of(nombre, cambio.apply(valido()).bytes(), List.of(esperados));
  }

  private static UnaryOperator<PaqueteDePrueba> cambia(String ruta, String antes, String despues) {
    return p -> p.cambiar(ruta, antes, despues);
  }

  private static UnaryOperator<PaqueteDePrueba> conDtd(String ruta, String dtd) {
    return p -> {
      String xml = p.xml(ruta);
      int raiz = xml.startsWith("<?xml") ? xml.indexOf("?>") + 2 : 0;
      return p.parte(ruta, xml.substring(0, raiz) + dtd + xml.substring(raiz));
    };
  }

  static Stream<Arguments> relaciones() {
    String libro = PaqueteDePrueba.LIBRO;
    String rels = PaqueteDePrueba.RELACIONES;
    return Stream.of(
        caso("sin tipos de contenido", p -> p.sin(PaqueteDePrueba.TIPOS), NO_ES_LIBRO),
        caso("sin relaciones del paquete", p -> p.sin("_rels/.rels"), NO_ES_LIBRO),
        caso("sin relaciones del libro", p -> p.sin(rels), DANADO),
        caso("sin la parte principal", p -> p.sin(libro), NO_ES_LIBRO),
        caso("la parte principal es otra", p -> p.parte(libro, "<otra/>"), NO_ES_LIBRO),
        caso("sin hojas", p -> p.parte(libro, "<workbook><sheets/></workbook>"), NO_ES_LIBRO),
        caso("sin la parte de una hoja", p -> p.sin(CONVENIOS), DANADO),
        caso(
            "una hoja apunta a la parte principal",
            cambia(rels, "worksheets/sheet3.xml", "workbook.xml"),
            FALTAN),
        caso(
            "relaciones en círculo",
            p ->
                p.parte(
                    "_rels/.rels",
                    PaqueteDePrueba.relaciones(
                        PaqueteDePrueba.relacion("rId1", "officeDocument", "_rels/.rels"))),
            NO_ES_LIBRO),
        caso(
            "destino fuera del paquete",
            cambia(rels, "worksheets/sheet3.xml", "../../../../etc/passwd"),
            DANADO),
        caso("sin estilos", p -> p.sin(PaqueteDePrueba.ESTILOS)),
        caso("sin cadenas", p -> p.sin(PaqueteDePrueba.CADENAS), DANADO));
  }

  static Stream<Arguments> conDefinicionDeDocumento() {
    return valido().partes().keySet().stream()
        .flatMap(
            ruta ->
                Stream.of(
                    Arguments.of(ruta + " interna", conDtd(ruta, DTD).apply(valido()).bytes()),
                    Arguments.of(
                        ruta + " externa", conDtd(ruta, EXTERNA).apply(valido()).bytes())));
  }

  static Stream<Arguments> celdas() {
    String s = "s=\"1\"";
    return Stream.of(
        caso("estilo negativo", cambia(CONVENIOS, s, "s=\"-1\"")),
        caso("estilo enorme", cambia(CONVENIOS, s, "s=\"99999999999\"")),
        caso("letra negativa", cambia(PaqueteDePrueba.ESTILOS, "fontId=\"0\"", "fontId=\"-1\"")),
        caso(
            "letra enorme",
            cambia(PaqueteDePrueba.ESTILOS, "fontId=\"0\"", "fontId=\"4294967296\"")),
        caso("cadena que no existe", cambia(CONVENIOS, "<v>36</v>", "<v>99999</v>"), DANADO),
        caso("cadena negativa", cambia(CONVENIOS, "<v>36</v>", "<v>-1</v>"), DANADO),
        caso(
            "celda más allá de toda columna",
            cambia(CONVENIOS, "\"F2\"", "\"ZZZZ99999999\""),
            "LEC-002.columnas 1.a.i-1 Convenios!ZZZZ2"),
        caso("encabezado más allá de toda columna", cambia(CONVENIOS, "\"F1\"", "\"ZZZZ1\"")),
        caso("fila cero", cambia(CONVENIOS, "<row r=\"2\"", "<row r=\"0\"")),
        caso("fila negativa", cambia(CONVENIOS, "<row r=\"2\"", "<row r=\"-7\"")),
        caso("fila enorme", cambia(CONVENIOS, "<row r=\"2\"", "<row r=\"99999999999999\"")),
        caso("fila que no es número", cambia(CONVENIOS, "<row r=\"2\"", "<row r=\"dos\"")),
        caso(
            "número desbordado",
            cambia(CONVENIOS, "<v>10.0</v>", "<v>1E999999</v>"),
            "LEC-011 1.a.i-1 Convenios!F2"),
        caso(
            "no es un número",
            cambia(CONVENIOS, "<v>10.0</v>", "<v>NaN</v>"),
            "LEC-011 1.a.i-1 Convenios!F2"),
        caso(
            "exponente imposible",
            cambia(CONVENIOS, "<v>10.0</v>", "<v>1E99999999999999</v>"),
            "LEC-011 1.a.i-1 Convenios!F2"),
        caso("combinada ilegible", cola("<mergeCells><mergeCell ref=\"???\"/></mergeCells>")),
        caso(
            "combinada sin rango",
            cola("<mergeCells><mergeCell/></mergeCells>"),
            "LEC-016 1.a.i-1 Convenios!"),
        caso(
            "toda la hoja combinada",
            cola("<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"),
            "LEC-016 1.a.i-1 Convenios!A1:XFD1048576"),
        caso(
            "toda la hoja enlazada",
            p ->
                cola("<hyperlinks><hyperlink ref=\"A1:XFD1048576\" r:id=\"rId1\"/></hyperlinks>")
                    .apply(p)
                    .parte(
                        "xl/worksheets/_rels/sheet3.xml.rels",
                        PaqueteDePrueba.relaciones(
                            PaqueteDePrueba.externa("rId1", "hyperlink", "https://e.org")))),
        caso(
            "enlace en una dirección ilegible",
            p ->
                cola("<hyperlinks><hyperlink ref=\"1A:\" r:id=\"rId1\"/></hyperlinks>")
                    .apply(p)
                    .parte(
                        "xl/worksheets/_rels/sheet3.xml.rels",
                        PaqueteDePrueba.relaciones(
                            PaqueteDePrueba.externa("rId1", "hyperlink", "https://e.org")))),
        caso(
            "enlace a una relación que no está",
            cola("<hyperlinks><hyperlink ref=\"C2\" r:id=\"rId9\"/></hyperlinks>")),
        caso("dibujo que no está", cola("<drawing r:id=\"rId9\"/>")),
        caso(
            "columna oculta negativa",
            cambia(
                CONVENIOS,
                "<sheetData>",
                "<cols><col min=\"-3\" max=\"1\" hidden=\"1\"/><col min=\"0\" max=\"0\" hidden=\"1\"/></cols>"
                    + "<cols><col min=\"99999\" max=\"999999999\" hidden=\"1\"/></cols><sheetData>"),
            "LEC-015.columna 1.a.i-1 Convenios!A1"),
        caso("suplente suelto", cambia(CONVENIOS, "<v>10.0</v>", "<v>&#xD800;</v>"), DANADO),
        caso("carácter nulo", cambia(CONVENIOS, "<v>10.0</v>", "<v>&#0;</v>"), DANADO),
        caso("entidad sin declarar", cambia(CONVENIOS, "<v>10.0</v>", "<v>&xxe;</v>"), DANADO),
        caso("valor con elementos", cambia(CONVENIOS, "<v>10.0</v>", "<v><v>1</v>0</v>")),
        caso("valor repetido", cambia(CONVENIOS, "<v>10.0</v>", "<v>1</v><v>0</v>")),
        caso("entidad rota a medio texto", texto("Universidad&#10 x"), DANADO),
        caso("entidad prohibida a medio texto", texto("Universidad&#0; x"), DANADO),
        caso("texto a medias", texto("Universidad ]]> x"), DANADO),
        caso(
            "entidad rota a medio valor",
            cambia(CONVENIOS, "<v>10.0</v>", "<v>10&#10<!-- x --></v>"),
            DANADO),
        caso("XML cortado", p -> cortado(p, CONVENIOS), DANADO),
        caso("XML vacío", p -> p.parte(CONVENIOS, ""), DANADO),
        caso("estilos cortados", p -> cortado(p, PaqueteDePrueba.ESTILOS), DANADO),
        caso("cadenas cortadas", p -> cortado(p, PaqueteDePrueba.CADENAS), DANADO),
        caso("suplente en UTF-8", p -> conBytes(p, 0xED, 0xA0, 0x80), DANADO),
        caso("bytes que no son UTF-8", p -> conBytes(p, 0xC3, 0x28, 0x41), DANADO));
  }

  static Stream<Arguments> paquetes() {
    return Stream.of(
        Arguments.of("dos partes del mismo nombre", repetida("xl/workbook.xml"), List.of(DANADO)),
        Arguments.of("y con otras mayúsculas", repetida("XL/Workbook.xml"), List.of(DANADO)),
        caso("nombre que sale de la carpeta", p -> p.parte("../../etc/cron.d/x", "x")),
        caso("nombre absoluto", p -> p.parte("/etc/x.xml", "<x/>")),
        caso("nombre vacío", p -> p.parte("", "x"), DANADO),
        caso("parte ajena que no es XML", p -> p.parte("docProps/basura.xml", "\0\1\2"), DANADO),
        caso(
            "DTD en una parte con la extensión en mayúsculas",
            p ->
                conDtd(CONVENIOS, DTD)
                    .apply(p)
                    .mudar(CONVENIOS, "xl/worksheets/hoja.XML")
                    .cambiar(PaqueteDePrueba.RELACIONES, "sheet3.xml", "hoja.XML"),
            "LEC-003.dtd 1.a.i-1 Convenios"),
        caso("formato de número sin fin", LibrosHostilesTest::conFormatoHostil),
        caso("cincuenta mil relaciones", LibrosHostilesTest::conRelaciones),
        caso("veinticinco mil combinadas", LibrosHostilesTest::conCombinadas, COMBINADAS),
        caso(
            "anidada en una parte que no se lee",
            p -> p.parte("docProps/x.xml", "<a>".repeat(90_000))),
        caso(
            "anidada y cerrada",
            p -> p.parte(CONVENIOS, "<a>".repeat(50_000) + "</a>".repeat(50_000)),
            FALTAN));
  }

  private static UnaryOperator<PaqueteDePrueba> cola(String cola) {
    return p ->
        p.cambiar(CONVENIOS, "</sheetData>", "</sheetData>" + cola)
            .cambiar(CONVENIOS, "<worksheet ", "<worksheet xmlns:r=\"r\" ");
  }

  /** Un formato de número de medio millón de caracteres, que diez mil estilos usan. */
  private static PaqueteDePrueba conFormatoHostil(PaqueteDePrueba p) {
    return p.estilos(
        "<numFmts><numFmt numFmtId='200' formatCode='"
            + "[".repeat(500_000)
            + "'/></numFmts><cellXfs>"
            + "<xf/><xf numFmtId='14'/><xf numFmtId='200'/>".repeat(10_000)
            + "</cellXfs>");
  }

  private static PaqueteDePrueba conRelaciones(PaqueteDePrueba p) {
    var relaciones = new StringBuilder();
    var enlaces = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      relaciones.append("<Relationship Id='r%d' Type='hyperlink' Target='#'/>".formatted(i));
      enlaces.append("<hyperlink ref='A9' r:id='r%d'/>".formatted(49_999 - i));
    }
    return cola("<hyperlinks>" + enlaces + "</hyperlinks>")
        .apply(p)
        .parte(
            "xl/worksheets/_rels/sheet3.xml.rels",
            PaqueteDePrueba.relaciones(relaciones.toString()));
  }

  /** Muchas filas con huecos y muchas celdas combinadas: no se busca cada una en todas. */
  private static PaqueteDePrueba conCombinadas(PaqueteDePrueba p) {
    String fila = "<row><c r='C1' t='str'><v>x</v></c></row>";
    String combinada = "<mergeCell ref='J1:K1'/>";
    return p.cambiar(CONVENIOS, "</sheetData>", fila.repeat(8_000) + "</sheetData>")
        .cambiar(
            CONVENIOS,
            "</sheetData>",
            "</sheetData><mergeCells>"
                + combinada.repeat(25_000)
                + "<mergeCell ref='B4:B8003'/><mergeCell ref='D4:D8003'/></mergeCells>");
  }

  private static byte[] repetida(String ruta) {
    try (var canal = new SeekableInMemoryByteChannel();
        var zip = new ZipArchiveOutputStream(canal)) {
      for (var parte : valido().partes().entrySet()) {
        agregar(zip, parte.getKey(), parte.getValue());
      }
      agregar(zip, ruta, "<x/>".getBytes(UTF_8));
      zip.finish();
      return Arrays.copyOf(canal.array(), (int) canal.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void agregar(ZipArchiveOutputStream zip, String ruta, byte[] datos)
      throws IOException {
    zip.putArchiveEntry(new ZipArchiveEntry(ruta));
    zip.write(datos);
    zip.closeArchiveEntry();
  }

  private static UnaryOperator<PaqueteDePrueba> texto(String texto) {
    return cambia(PaqueteDePrueba.CADENAS, "Universidad", texto);
  }

  private static PaqueteDePrueba cortado(PaqueteDePrueba p, String ruta) {
    String xml = p.xml(ruta);
    return p.parte(ruta, xml.substring(0, xml.length() * 3 / 4));
  }

  /** Cambia tres bytes de un texto que se lee. */
  private static PaqueteDePrueba conBytes(PaqueteDePrueba p, int... bytes) {
    byte[] xml = p.xml(PaqueteDePrueba.CADENAS).getBytes(UTF_8);
    int donde = p.xml(PaqueteDePrueba.CADENAS).indexOf("Universidad");
    for (int b : bytes) {
      xml[donde++] = (byte) b;
    }
    return p.parte(PaqueteDePrueba.CADENAS, xml);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"relaciones", "celdas", "paquetes"})
  void seSenalaYNadaMas(String caso, byte[] bytes, List<String> esperados) {
    assertThat(leer(bytes, Limites.USUALES)).as(caso).isEqualTo(esperados);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conDefinicionDeDocumento")
  void ningunaParteTraeDtd(String caso, byte[] bytes) {
    var avisos = assertTimeoutPreemptively(TIEMPO, () -> CasoDePrueba.leerEntrega(bytes, USUALES));

    assertThat(avisos.todos()).hasSize(1);
    assertThat(avisos.lineas().get(0)).as(caso).startsWith("LEC-003.dtd");
  }

  private static final Limites USUALES = Limites.USUALES;

  private static List<String> leer(byte[] bytes, Limites limites) {
    return assertTimeoutPreemptively(
        TIEMPO,
        () ->
            CasoDePrueba.leerEntrega(bytes, limites).lineas().stream()
                .map(l -> l.replaceAll(" → .*", ""))
                .toList());
  }
}
