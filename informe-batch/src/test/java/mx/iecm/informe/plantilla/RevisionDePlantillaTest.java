package mx.iecm.informe.plantilla;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.documento.Plantilla;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.hallazgo.Remedios;
import mx.iecm.informe.libro.Limites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionDePlantillaTest {

  private static final String DOCUMENTO = "word/document.xml";
  private static final String ESTILOS = "word/styles.xml";
  private static final String LISTAS = "word/numbering.xml";
  private static final String RELS = "word/_rels/document.xml.rels";

  /** Un cambio a la plantilla del producto. */
  private interface Cambio extends UnaryOperator<PlantillaDePrueba> {}

  private static Arguments caso(String hallazgos, String que, Cambio cambio) {
    return Arguments.argumentSet(que, List.of(hallazgos.split(" ")), cambio);
  }

  static List<Arguments> defectos() {
    return List.of(
        caso("PLA-001.dotx", "dotx", p -> tipo(p, "wordprocessingml.template.main+xml")),
        caso("PLA-001.danado", "cuerpo roto", p -> p.poner(DOCUMENTO, "<w:document")),
        caso("PLA-001.odt", "odt", p -> p.poner("mimetype", "x").poner("content.xml", "<a/>")),
        caso("PLA-001.libro", "xlsx", p -> p.poner("xl/workbook.xml", "<a/>")),
        caso("PLA-001.presentacion", "pptx", p -> p.poner("ppt/presentation.xml", "<a/>")),
        caso("PLA-001.zip", "ZIP", p -> p.quitar("[Content_Types].xml")),
        caso("PLA-002.razon", "bomba", p -> p.poner("word/x.bin", new byte[9 << 20])),
        caso("PLA-003.macros", "macros", p -> p.poner("word/vbaProject.bin", "x")),
        caso("PLA-003.macros", "docm", p -> tipo(p, "ms-word.document.macroEnabled.main+xml")),
        caso("PLA-003.objetos", "OLE", p -> p.poner("word/embeddings/oleObject1.bin", "x")),
        caso("PLA-003.activex", "ActiveX", p -> p.poner("word/activeX/activeX1.xml", "<a/>")),
        caso(
            "PLA-003.dtd",
            "DTD",
            p -> p.poner("word/theme/theme1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
        caso(
            "PLA-003.adjunta",
            "plantilla adjunta",
            p ->
                p.poner("word/_rels/settings.xml.rels", "<Relationships></Relationships>")
                    .relacionar(
                        "word/_rels/settings.xml.rels",
                        "attachedTemplate",
                        "https://ejemplo.mx/a.dotm",
                        true)),
        caso(
            "PLA-003.imagen",
            "imagen remota",
            p -> p.relacionar(RELS, "image", "https://ejemplo.mx/a.png", true)),
        caso(
            "PLA-003.externo",
            "enlace a un archivo",
            p -> p.relacionar(RELS, "hyperlink", "file:///c:/a.exe", true)),
        caso(
            "PLA-003.insertado",
            "documento insertado",
            p -> p.relacionar(RELS, "aFChunk", "a.html", false)),
        caso(
            "PLA-003.campo",
            "campo partido",
            p ->
                p.enElCuerpo(
                    "<w:p><w:r><w:instrText> DDE</w:instrText></w:r><w:r><w:instrText>AUTO"
                        + " cmd</w:instrText></w:r></w:p>")),
        caso(
            "PLA-004",
            "sin estilo de Word",
            p -> p.cambiar(ESTILOS, "(styleId=\"|name w:val=\")(BodyText|Body Text)", "$1Otro")),
        caso(
            "PLA-004.propio",
            "sin estilo propio",
            p -> p.cambiar(ESTILOS, "(styleId|name w:val)=\"Pendiente\"", "$1=\"X\"")),
        caso(
            "PLA-005",
            "de otra clase",
            p ->
                p.cambiar(
                    ESTILOS,
                    "w:type=\"character\"( w:styleId=\"Hyperlink\")",
                    "w:type=\"paragraph\"$1")),
        caso(
            "PLA-006",
            "título sin número",
            p ->
                p.cambiar(
                    ESTILOS, "<w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr>", "")),
        caso(
            "PLA-006 PLA-006",
            "lista sin definir",
            p ->
                p.cambiar(
                    LISTAS, "(<w:num w:numId=\"4\"><w:abstractNumId w:val=)\"3\"", "$1\"9\"")),
        caso(
            "PLA-006.nivel",
            "en otro nivel",
            p -> p.cambiar(ESTILOS, "<w:ilvl w:val=\"3\"/>", "<w:ilvl w:val=\"2\"/>")),
        caso(
            "PLA-006.lista",
            "en otra lista",
            p ->
                p.cambiar(
                    ESTILOS,
                    "<w:ilvl w:val=\"3\"/><w:numId w:val=\"1\"/>",
                    "<w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/>")),
        caso(
            "PLA-006.formato",
            "capítulos en cifras",
            p -> p.cambiar(LISTAS, "upperRoman", "decimal")),
        caso(
            "PLA-006.vineta",
            "viñeta con números",
            p -> p.cambiar(LISTAS, "bullet(\"/><w:pStyle w:val=\"ListBullet\")", "decimal$1")),
        caso(
            "PLA-006.numeros",
            "números con viñeta",
            p -> p.cambiar(LISTAS, "decimal(\"/><w:pStyle w:val=\"ListNumber\")", "bullet$1")),
        caso("PLA-007.control", "sin contenido", p -> sinControl(p, "contenido")),
        caso("PLA-007.control", "sin aviso", p -> sinControl(p, "aviso")),
        caso(
            "PLA-007.repetido",
            "contenido dos veces",
            p ->
                p.cambiar(DOCUMENTO, "(<w:sdt>(?:(?!<w:sdt>).)*\"contenido\".*?</w:sdt>)", "$1$1")),
        caso(
            "PLA-007.dentro",
            "contenido en una tabla",
            p ->
                p.cambiar(
                    DOCUMENTO,
                    "(<w:sdt>(?:(?!<w:sdt>).)*\"contenido\".*?</w:sdt>)",
                    "<w:tbl><w:tr><w:tc>$1</w:tc></w:tr></w:tbl>")),
        caso(
            "PLA-007.borrador",
            "encabezado sin marca",
            p -> p.cambiar("word/header1.xml", "w:val=\"borrador\"", "w:val=\"x\"")),
        caso(
            "PLA-007.encabezado",
            "portada sin encabezado",
            p -> p.cambiar(DOCUMENTO, "<w:headerReference w:type=\"default\" r:id=\"rId8\"/>", "")),
        caso(
            "PLA-007.encabezado",
            "primera página distinta",
            p -> p.cambiar(DOCUMENTO, "<w:cols w:space=\"708\"/>", "$0<w:titlePg/>")),
        caso("PLA-007.parte", "sin notas", p -> p.quitar("word/footnotes.xml")),
        caso("PLA-007.parte", "sin propiedades", p -> p.quitar("docProps/core.xml")),
        caso("PLA-007.parte", "sin numeración", p -> p.quitar(LISTAS)),
        caso("PLA-008", "sin índice", p -> sinControl(p, "indice")),
        caso("PLA-008", "sin punto", p -> sinControl(p, "punto")),
        caso(
            "PLA-008",
            "sin título corriente",
            p -> p.cambiar("word/header1.xml", "w:val=\"encabezado\"", "w:val=\"x\"")),
        caso(
            "PLA-008.cuadro",
            "fecha en un cuadro",
            p ->
                p.cambiar(
                    DOCUMENTO,
                    "(<w:sdt>(?:(?!<w:sdt>).)*\"fecha\".*?</w:sdt>)",
                    "<w:p><w:r><w:pict><w:txbxContent>$1</w:txbxContent></w:pict></w:r></w:p>")),
        caso("PLA-009", "sin nivel", p -> p.cambiar(ESTILOS, "<w:outlineLvl w:val=\"1\"/>", "")),
        caso(
            "PLA-010",
            "angosta",
            p -> p.cambiar(DOCUMENTO, "w:right=\"1418\"", "w:right=\"4100\"")),
        caso(
            "PLA-010.apaisada",
            "acostada",
            p ->
                p.cambiar(DOCUMENTO, "w:w=\"12240\" w:h=\"15840\"", "w:w=\"15840\" w:h=\"12240\"")),
        caso(
            "PLA-010.columnas",
            "en columnas",
            p -> p.cambiar(DOCUMENTO, "<w:cols ", "<w:cols w:num=\"2\" ")),
        caso(
            "PLA-011",
            "letra ajena",
            p ->
                p.cambiar(
                    ESTILOS, "(styleId=\"Header\".*?)w:ascii=\"Calibri\"", "$1w:ascii=\"Futura\"")),
        caso(
            "PLA-012",
            "en inglés",
            p -> p.cambiar(ESTILOS, "w:lang w:val=\"es-MX\"", "w:lang w:val=\"en-US\"")),
        caso("PLA-013", "encabezado igual", p -> p.cambiar(ESTILOS, "firstRow", "lastRow")),
        caso("PLA-014.noes", "no es imagen", p -> p.poner("word/media/a.png", "hola")),
        caso("PLA-014.grande", "20 000 puntos", p -> p.poner("word/media/a.png", imagen(20_000))),
        caso("PLA-014.pesada", "pesada", p -> p.poner("word/media/a.png", ruido(3 << 20))),
        caso(
            "PLA-015.comentarios",
            "comentarios",
            p ->
                p.poner(
                    "word/comments.xml", "<w:comments xmlns:w=\"x\"><w:comment/></w:comments>")),
        caso(
            "PLA-015.cambios",
            "cambios",
            p ->
                p.enElCuerpo(
                    "<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>x</w:t></w:r></w:ins></w:p>")),
        caso(
            "PLA-015.protegida",
            "protegida",
            p ->
                p.cambiar(
                    "word/settings.xml",
                    "<w:zoom",
                    "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>$0")));
  }

  @ParameterizedTest
  @MethodSource("defectos")
  void cadaDefectoSeDiceYConSuRemedio(List<String> esperados, Cambio cambio) {
    var hallazgos = hallazgos(cambio.apply(PlantillaDePrueba.usual()).bytes());

    assertThat(hallazgos).extracting(RevisionDePlantillaTest::clave).isEqualTo(esperados);
    assertThat(hallazgos)
        .allSatisfy(
            h -> assertThat(Mensajes.texto(h)).matches("(?s)\\p{Lu}.*\\.").doesNotContain("{"))
        .allSatisfy(h -> assertThat(Remedios.texto(h)).endsWith("."));
  }

  static List<Arguments> inocuos() {
    return List.of(
        caso("-", "nada", p -> p),
        caso("-", "Word en español", PlantillaDePrueba::comoWordEnEspanol),
        caso(
            "-",
            "enlace en el pie",
            p -> p.relacionar(RELS, "hyperlink", "https://ejemplo.mx", true)),
        caso("-", "logotipo", p -> p.poner("word/media/a.png", imagen(4000))),
        caso("-", "logotipo vectorial", p -> p.poner("word/media/a.emf", "x")),
        caso(
            "-",
            "otra letra de las que se reproducen",
            p -> p.cambiar(ESTILOS, "Calibri", "Arial")),
        caso("-", "otro color", p -> p.cambiar(ESTILOS, "4A2B66", "004B3A")),
        caso("-", "márgenes", p -> p.cambiar(DOCUMENTO, "w:right=\"1418\"", "w:right=\"3000\"")),
        caso(
            "-",
            "otra lista",
            p ->
                p.cambiar(ESTILOS, "numId w:val=\"1\"", "numId w:val=\"7\"")
                    .cambiar(LISTAS, "numId=\"1\"", "numId=\"7\"")),
        caso("-", "un párrafo más", p -> p.enElCuerpo("<w:p><w:r><w:t>Lema</w:t></w:r></w:p>")),
        caso(
            "-",
            "campo de página",
            p -> p.enElCuerpo("<w:p><w:fldSimple w:instr=\" NUMPAGES \"/></w:p>")),
        caso(
            "-",
            "protección sin poner",
            p ->
                p.cambiar(
                    "word/settings.xml",
                    "<w:zoom",
                    "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"0\"/>$0")));
  }

  @ParameterizedTest
  @MethodSource("inocuos")
  void loQueSePuedeCambiarNoSeSenala(List<String> ninguno, Cambio cambio) {
    var revision = revisar(cambio.apply(PlantillaDePrueba.usual()).bytes());

    assertThat(revision.hallazgos()).isEmpty();
    assertThat(revision.sirve()).isTrue();
    assertThat(Plantilla.de(revision.lista()).legible()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', PLA-001.vacio",
    "hola mundo, PLA-001.desconocido",
    "'a,b;c', PLA-001.desconocido",
    "%PDF-1.7, PLA-001.pdf",
    "'{\\rtf1 hola}', PLA-001.word",
    "<html><body/></html>, PLA-001.html",
    "<?xml version=\"1.0\"?><a/>, PLA-001.xml"
  })
  void loQueNoEsDeWordSeDiceQueEs(String contenido, String esperado) {
    assertThat(hallazgos(contenido.getBytes(UTF_8)))
        .extracting(RevisionDePlantillaTest::clave)
        .containsExactly(esperado);
  }

  @Test
  void unArchivoCortadoEstaDanado() {
    byte[] usual = Plantilla.usual().bytes();

    for (int largo : new int[] {30, 200, usual.length / 2, usual.length - 1}) {
      assertThat(hallazgos(Arrays.copyOf(usual, largo)))
          .as("los primeros %s bytes", largo)
          .extracting(RevisionDePlantillaTest::clave)
          .containsExactly("PLA-001.danado");
    }
  }

  @Test
  void unByteCambiadoNuncaDetieneALaRevision() {
    byte[] usual = Plantilla.usual().bytes();

    for (int i = 0; i < usual.length; i += 97) {
      byte[] rota = usual.clone();
      rota[i] ^= 0x55;
      assertThat(revisar(rota)).as("el byte %s", i).isNotNull();
    }
  }

  @Test
  void lasPartesConElMismoNombreNoSeAceptan() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String nombre : List.of("word/document.xml", "word/DOCUMENT.xml")) {
        zip.putNextEntry(new ZipEntry(nombre));
        zip.write("<a/>".getBytes(UTF_8));
      }
    }

    assertThat(hallazgos(bytes.toByteArray()))
        .extracting(RevisionDePlantillaTest::clave)
        .containsExactly("PLA-001.danado");
  }

  @Test
  void loQueNoCabeNoSeAbre() {
    var enorme =
        new LibroRecibido(
            "plantilla.docx",
            Limites.USUALES.bytes() + 1,
            () -> {
              throw new AssertionError("se abrió");
            });

    var revision = RevisionDePlantilla.de(enorme, Limites.USUALES);

    assertThat(revision.hallazgos())
        .extracting(RevisionDePlantillaTest::clave)
        .containsExactly("PLA-002.bytes");
    assertThat(revision.lista()).isEmpty();
  }

  @Test
  void muchasPartesNoSeAceptan() {
    var plantilla = PlantillaDePrueba.usual();
    for (int i = 0; i < 200; i++) {
      plantilla.poner("word/x" + i + ".txt", "x");
    }

    assertThat(hallazgos(plantilla.bytes()))
        .extracting(RevisionDePlantillaTest::clave)
        .containsExactly("PLA-002.entradas");
  }

  @Test
  void unXmlSinFondoNoAgotaLaPila() {
    String hondo = "<a>".repeat(100_000) + "</a>".repeat(100_000);

    assertThat(hallazgos(PlantillaDePrueba.usual().poner("word/header1.xml", hondo).bytes()))
        .extracting(RevisionDePlantillaTest::clave)
        .containsExactly("PLA-001.danado");
  }

  @Test
  void seProponeElEstiloConElNombreMasParecido() {
    var plantilla =
        PlantillaDePrueba.usual()
            .cambiar(ESTILOS, "RotuloDeTabla\"", "X\"")
            .cambiar(ESTILOS, "Rótulo de tabla", "Rotulo de tablas");

    assertThat(hallazgos(plantilla.bytes()))
        .extracting(Hallazgo::propuesta)
        .containsExactly(
            "Si es el estilo «Rotulo de tablas», cámbiele el nombre a «Rótulo de tabla».");
  }

  @Test
  void laQueSirveTalCualNoSeToca() {
    byte[] usual = Plantilla.usual().bytes();

    assertThat(revisar(usual).lista()).isEqualTo(usual);
    assertThat(revisar(usual).recibida()).isEqualTo(usual);
  }

  @Test
  void laDeWordEnEspanolQuedaConLosIdsDelDocumento() {
    var revision = revisar(PlantillaDePrueba.usual().comoWordEnEspanol().bytes());
    var usual = revisar(PlantillaDePrueba.usual().bytes());

    assertThat(revision.lista()).isNotEqualTo(revision.recibida());
    assertThat(revision.lista()).isEqualTo(PlantillaDePrueba.usual().bytes());
    assertThat(usual.hallazgos()).isEmpty();
  }

  private static RevisionDePlantilla revisar(byte[] bytes) {
    return RevisionDePlantilla.de(
        LibroRecibido.enMemoria("plantilla.docx", bytes), Limites.USUALES);
  }

  private static List<Hallazgo> hallazgos(byte[] bytes) {
    return revisar(bytes).hallazgos();
  }

  private static String clave(Hallazgo h) {
    return h.ficha().id() + (h.variante().isEmpty() ? "" : "." + h.variante());
  }

  private static PlantillaDePrueba tipo(PlantillaDePrueba p, String tipo) {
    return p.cambiar(
        "[Content_Types].xml",
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main\\+xml",
        tipo.startsWith("ms") ? "vnd." + tipo : "vnd.openxmlformats-officedocument." + tipo);
  }

  private static PlantillaDePrueba sinControl(PlantillaDePrueba p, String etiqueta) {
    return p.cambiar(DOCUMENTO, "w:tag w:val=\"" + etiqueta + "\"", "w:tag w:val=\"otra\"");
  }

  private static byte[] imagen(int ancho) {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(ancho, 1, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /** Bytes que no se comprimen, siempre los mismos. */
  private static byte[] ruido(int cuantos) {
    byte[] ruido = new byte[cuantos];
    int x = 1;
    for (int i = 0; i < cuantos; i++) {
      x = x * 1_103_515_245 + 12_345;
      ruido[i] = (byte) (x >>> 16);
    }
    return ruido;
  }
}
