package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.wml.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlantillaTest {

  private static final Pattern ETIQUETA = Pattern.compile("<w:tag w:val=\"([^\"]+)\"/>");
  private static final WordprocessingMLPackage PROPIA = Plantilla.usual().abrir();

  @ParameterizedTest
  @EnumSource
  void laPlantillaTieneElEstilo(Estilo estilo) throws Exception {
    var estilos = PROPIA.getMainDocumentPart().getStyleDefinitionsPart().getContents().getStyle();

    assertThat(estilos).extracting(Style::getStyleId).contains(estilo.id());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TITULO_1, paragraph",
    "CELDA, paragraph",
    "ENLACE, character",
    "LLAMADA, character",
    "TABLA, table"
  })
  void elEstiloEsDeLaClaseQueSeUsa(Estilo estilo, String clase) throws Exception {
    var estilos = PROPIA.getMainDocumentPart().getStyleDefinitionsPart().getContents().getStyle();

    assertThat(estilos)
        .filteredOn(e -> e.getStyleId().equals(estilo.id()))
        .extracting(Style::getType)
        .containsExactly(clase);
  }

  @Test
  void elTituloDeCadaNivelTieneSuEstilo() {
    assertThat(
            new Estilo[] {Estilo.titulo(1), Estilo.titulo(2), Estilo.titulo(3), Estilo.titulo(4)})
        .containsExactly(Estilo.TITULO_1, Estilo.TITULO_2, Estilo.TITULO_3, Estilo.TITULO_4);
  }

  @Test
  void laPlantillaTieneTodosLosControlesUnaVez() {
    assertThat(etiquetas(PROPIA.getMainDocumentPart().getJaxbElement()))
        .containsExactlyInAnyOrder(
            "organo", "titulo", "punto", "sesion", "fecha", "aviso", "indice", "contenido");
  }

  @Test
  void todoEncabezadoTieneLugarParaLaMarcaDeBorrador() {
    var encabezados =
        PROPIA.getParts().getParts().values().stream()
            .filter(HeaderPart.class::isInstance)
            .map(HeaderPart.class::cast)
            .toList();

    assertThat(encabezados)
        .isNotEmpty()
        .allSatisfy(e -> assertThat(etiquetas(e.getJaxbElement())).contains("borrador"));
  }

  @Test
  void elAnchoDeTextoEsElDeLaUltimaSeccion() throws IOException {
    assertThat(Plantilla.usual().anchoDeTexto()).isEqualTo(12240 - 1418 - 1418);
    assertThat(ancho(seccion(12240, 1000, 1000) + seccion(15840, 720, 720))).isEqualTo(14400);
  }

  @Test
  void unAnchoSinSentidoSeCambiaPorElUsual() throws IOException {
    assertThat(ancho("")).isEqualTo(9404);
    assertThat(ancho(seccion(3000, 1000, 1000))).isEqualTo(9404);
  }

  @Test
  void laPlantillaDelCasoSeUsaTalCual() {
    assertThat(Plantilla.de(new byte[] {1, 2, 3}).bytes()).containsExactly(1, 2, 3);
  }

  @Test
  void loQueNoEsDeWordNoSeAbre() {
    var plantilla = Plantilla.de(new byte[] {1, 2, 3});

    assertThatThrownBy(plantilla::abrir)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("la plantilla no es un documento de Word");
  }

  private static List<String> etiquetas(Object parte) {
    var etiquetas = new ArrayList<String>();
    var m = ETIQUETA.matcher(XmlUtils.marshaltoString(parte, true, false));
    while (m.find()) {
      etiquetas.add(m.group(1));
    }
    return etiquetas;
  }

  private static String seccion(int pagina, int izquierdo, int derecho) {
    return "<w:sectPr><w:pgSz w:w=\"%d\" w:h=\"15840\"/><w:pgMar w:top=\"1\" w:left=\"%d\" w:right=\"%d\"/></w:sectPr>"
        .formatted(pagina, izquierdo, derecho);
  }

  private static int ancho(String documento) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(documento.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return Plantilla.de(bytes.toByteArray()).anchoDeTexto();
  }
}
