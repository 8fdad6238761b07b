package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import mx.iecm.informe.consola.Orden;
import mx.iecm.informe.paginado.LibreOffice;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** El índice dice la página en que de verdad está cada título, y el PDF es el del documento. */
class PaginacionIT {

  private static final Pattern ENTRADA =
      Pattern.compile(
          "<w:hyperlink w:anchor=\"_Toc\\d+\".*?<w:t>(.*?)</w:t></w:r><w:r><w:tab/></w:r>"
              + "<w:r><w:t[^>]*>(.*?)</w:t>.*?PAGEREF.*?separate\"/></w:r>(.*?)</w:hyperlink>");
  private static final Pattern NUMERO = Pattern.compile("<w:t>(\\d+)</w:t>");

  private final Path carpeta;

  PaginacionIT(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @BeforeEach
  void conLibreOffice() {
    // Aquí no vale el «no» con que corren las demás: estas pruebas tratan de él.
    System.setProperty(LibreOffice.PROPIEDAD, "");
    assertThat(LibreOffice.delSistema())
        .as("falta LibreOffice; lo instala .ci/instalar")
        .isPresent();
  }

  @AfterEach
  void comoEstaba() {
    System.clearProperty(LibreOffice.PROPIEDAD);
  }

  /** Lo que tarda es acomodar las páginas: quien no las espera no las paga. */
  @Test
  void elRapidoDejaLasPaginasAWord() throws Exception {
    Path salida = carpeta.resolve("rapido");

    assertThat(Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", salida, "--rapido"))
        .returns(0, Orden.Dicho::codigo);

    assertThat(documento(salida.resolve("informe.docx"))).contains("w:dirty=\"true\"");
    assertThat(salida.resolve(".informe").resolve(Paginacion.PDF)).doesNotExist();
  }

  @Test
  void elRapidoNoPuedeDarPdf() {
    assertThat(Orden.correr("compilar", CasoDeMuestra.MINIMO, "--rapido", "--pdf"))
        .returns(2, Orden.Dicho::codigo)
        .extracting(Orden.Dicho::errores)
        .asString()
        .contains("--rapido no acomoda las páginas y --pdf las necesita");
  }

  private record Entrada(String numero, String titulo, int pagina) {}

  @Test
  void elInformeDeEjemploTraeSusPaginasYSuPdfEsPdfUa() throws Exception {
    var dicho = Orden.correr("compilar", CasoDeMuestra.COMPLETO, "--salida", carpeta, "--pdf");

    assertThat(dicho.codigo()).as(dicho.errores()).isZero();
    var entradas = entradas();
    assertThat(entradas).extracting(Entrada::numero).startsWith("I.", "II.", "III.", "IV.", "1.");
    comprobar(entradas);
    assertThat(faltasDePdfUa()).isEmpty();
  }

  @ParameterizedTest(name = "{0} áreas, {1} renglones")
  @CsvSource({"1, 1", "5, 90", "9, 500"})
  void cortoOLargoElIndiceDiceLaPaginaDeCadaTitulo(int areas, int renglones) throws IOException {
    Path caso = CasoDeMuestra.grande(carpeta.resolve("caso"), areas, renglones);

    var dicho = Orden.correr("compilar", caso, "--salida", carpeta, "--pdf");

    assertThat(dicho.codigo()).as(dicho.errores()).isZero();
    comprobar(entradas());
  }

  @Test
  void losMismosLibrosDanElMismoDocumento() throws IOException {
    Path otra = carpeta.resolve("otra");
    Orden.correr("compilar", CasoDeMuestra.COMPLETO, "--salida", carpeta);
    Orden.correr("compilar", CasoDeMuestra.COMPLETO, "--salida", otra);

    assertThat(otra.resolve("informe.docx"))
        .hasSameBinaryContentAs(carpeta.resolve("informe.docx"));
    assertThat(carpeta.resolve("informe.pdf")).doesNotExist();
  }

  @Test
  void sinLibreOfficeElIndiceLoLlenaWordYSeDice() throws IOException {
    System.setProperty(LibreOffice.PROPIEDAD, carpeta.resolve("no-hay").toString());

    var dicho = Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", carpeta);
    var conPdf = Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", carpeta, "--pdf");

    assertThat(dicho.codigo()).isZero();
    assertThat(dicho.afuera()).contains("Sin LibreOffice: las páginas del índice las pone Word");
    assertThat(documento()).contains("w:dirty=\"true\"");
    assertThat(conPdf.codigo()).isEqualTo(2);
    assertThat(conPdf.errores()).contains("Para el PDF hace falta LibreOffice");
  }

  @Test
  void siLibreOfficeFallaElInformeSaleYSeDicePorQue() throws IOException {
    Path falso =
        Files.writeString(carpeta.resolve("soffice"), "#!/bin/sh\necho se rompió; exit 7\n");
    assertThat(falso.toFile().setExecutable(true)).isTrue();
    System.setProperty(LibreOffice.PROPIEDAD, falso.toString());

    var dicho = Orden.correr("compilar", CasoDeMuestra.MINIMO, "--salida", carpeta, "--pdf");

    assertThat(dicho.afuera()).contains("no dio el PDF", "terminó con 7", "se rompió");
    assertThat(dicho.codigo()).isEqualTo(3);
    assertThat(dicho.errores()).contains("El informe se emitió, pero no su PDF");
    assertThat(documento()).contains("w:dirty=\"true\"");
  }

  /** Cada título está en la página que el índice muestra, y esa página dice ese número. */
  private void comprobar(List<Entrada> entradas) throws IOException {
    assertThat(documento()).doesNotContain("w:dirty");
    try (var pdf = Loader.loadPDF(carpeta.resolve("informe.pdf").toFile())) {
      assertThat(entradas).extracting(Entrada::pagina).isSorted();
      String indice = texto(pdf, 1, entradas.get(0).pagina() - 1);
      for (Entrada e : entradas) {
        String pagina = texto(pdf, e.pagina(), e.pagina());
        assertThat(pagina).contains(e.numero() + " " + e.titulo());
        assertThat(pagina).endsWith(" " + e.pagina());
        assertThat(indice)
            .containsPattern(
                Pattern.quote(e.numero() + " " + e.titulo()) + "[ .]*\\b" + e.pagina() + "\\b");
      }
    }
  }

  private static String texto(PDDocument pdf, int desde, int hasta) throws IOException {
    var lector = new PDFTextStripper();
    lector.setStartPage(desde);
    lector.setEndPage(hasta);
    return lector.getText(pdf).replaceAll("\\s+", " ").strip();
  }

  /** Lo que veraPDF señala contra PDF/UA-1. */
  private List<String> faltasDePdfUa() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var norma = PDFAFlavour.PDFUA_1;
    try (var pdf = Files.newInputStream(carpeta.resolve("informe.pdf"));
        var lector = Foundries.defaultInstance().createParser(pdf, norma);
        var juez = Foundries.defaultInstance().createValidator(norma, false)) {
      return juez.validate(lector).getTestAssertions().stream()
          .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
          .distinct()
          .toList();
    }
  }

  private List<Entrada> entradas() throws IOException {
    var entradas = new ArrayList<Entrada>();
    var hallada = ENTRADA.matcher(documento());
    while (hallada.find()) {
      var numero = NUMERO.matcher(hallada.group(3));
      assertThat(numero.find()).as(hallada.group(2)).isTrue();
      entradas.add(
          new Entrada(hallada.group(1), hallada.group(2), Integer.parseInt(numero.group(1))));
    }
    assertThat(entradas).isNotEmpty();
    return entradas;
  }

  private String documento() throws IOException {
    return documento(carpeta.resolve("informe.docx"));
  }

  private static String documento(Path docx) throws IOException {
    try (var zip = new ZipFile(docx.toFile())) {
      var parte = zip.getInputStream(zip.getEntry("word/document.xml"));
      return new String(parte.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
