package mx.iecm.informe.acuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AcuseEnPdfTest {

  private static final String SELLO = "ef".repeat(32);

  @ParameterizedTest(name = "{0} tablas: {1} páginas")
  @CsvSource({"0, 1", "17, 1", "200, 5"})
  void seLeeSinVerlo(int tablas, int paginas) throws Exception {
    byte[] pdf = AcuseEnPdf.escribir(AcuseDePrueba.con(tablas, ""), SELLO);

    assertThat(faltasDePdfUa(pdf)).isEmpty();
    try (var documento = Loader.loadPDF(pdf)) {
      assertThat(documento.getNumberOfPages()).isEqualTo(paginas);
    }
  }

  @Test
  void diceLoQueElAcuseDice() throws IOException {
    String texto = texto(AcuseEnPdf.escribir(AcuseDePrueba.con(1, "Se cayó la red."), SELLO));

    assertThat(texto)
        .contains(
            "Acuse de recibo CVOE-2025-T2/DVOE/0003",
            "10 de julio de 2025, 17:58:03 h (-06:00)",
            "Fuera de plazo: Se cayó la red.",
            AcuseDePrueba.HUELLA,
            SELLO,
            "61,234 bytes",
            "1 error, 2 advertencias y 0 notas",
            "Tablas recibidas: 12 renglones",
            "Boletines emitidos: 1,248.5");
  }

  /** Lo que la letra no tiene se nota, y una palabra sin fin no se sale de la hoja. */
  @Test
  void loQueNoSePuedeEscribirNoLoRompe() throws Exception {
    byte[] pdf = AcuseEnPdf.escribir(AcuseDePrueba.con(1, "😀\t汉\u0001" + "x".repeat(900)), SELLO);

    assertThat(texto(pdf)).contains("? ? x");
    assertThat(faltasDePdfUa(pdf)).isEmpty();
  }

  @Test
  void elMismoAcuseDaLosMismosBytes() {
    var acuse = AcuseDePrueba.con(3, "");

    assertThat(AcuseEnPdf.escribir(acuse, SELLO)).isEqualTo(AcuseEnPdf.escribir(acuse, SELLO));
  }

  private static String texto(byte[] pdf) throws IOException {
    try (var documento = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(documento).replaceAll("\\s+", " ");
    }
  }

  private static List<String> faltasDePdfUa(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var norma = PDFAFlavour.PDFUA_1;
    try (var lector =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), norma);
        var juez = Foundries.defaultInstance().createValidator(norma, false)) {
      return juez.validate(lector).getTestAssertions().stream()
          .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
          .distinct()
          .toList();
    }
  }
}
