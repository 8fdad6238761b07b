package mx.iecm.informe.grafica;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import mx.iecm.informe.grafica.Recuento.Barra;
import mx.iecm.informe.grafica.Recuento.Sentido;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.docx4j.XmlUtils;
import org.docx4j.dml.chart.CTBarChart;
import org.docx4j.dml.chart.CTBarSer;
import org.docx4j.dml.chart.CTChartSpace;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class GraficaDeBarrasTest {

  private static final Recuento RECUENTO =
      new Recuento(
          "Convenios <de> «apoyo» & más",
          Sentido.DERECHA,
          List.of(new Barra("Marco & cía.", 12), new Barra("<b>Específico</b>", 0)));

  @Test
  void laGraficaLlevaSuTituloYSusDatos() throws Exception {
    var serie = serie(RECUENTO);

    assertThat(serie.getCat().getStrRef().getStrCache().getPt())
        .extracting(p -> p.getV())
        .containsExactly("Marco & cía.", "<b>Específico</b>");
    assertThat(serie.getVal().getNumRef().getNumCache().getPt())
        .extracting(p -> p.getV())
        .containsExactly("12", "0");
    assertThat(documento(RECUENTO).getElementsByTagName("a:t").item(0).getTextContent())
        .isEqualTo(RECUENTO.titulo());
  }

  @Test
  void elLibroDeAdentroDiceLoMismoQueLaGraficaEnLasCeldasQueElla() throws Exception {
    var serie = serie(RECUENTO);

    try (var libro = new XSSFWorkbook(new ByteArrayInputStream(GraficaDeBarras.datos(RECUENTO)))) {
      var hoja = libro.getSheetAt(0);
      assertThat(serie.getCat().getStrRef().getF()).isEqualTo(hoja.getSheetName() + "!$A$2:$A$3");
      assertThat(serie.getVal().getNumRef().getF()).isEqualTo(hoja.getSheetName() + "!$B$2:$B$3");
      assertThat(IntStream.rangeClosed(0, hoja.getLastRowNum()))
          .extracting(i -> hoja.getRow(i).getCell(0).getStringCellValue())
          .containsExactly(RECUENTO.titulo(), "Marco & cía.", "<b>Específico</b>");
      assertThat(hoja.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(12);
      assertThat(hoja.getRow(2).getCell(1).getNumericCellValue()).isZero();
    }
  }

  @Test
  void losMismosDatosDanLosMismosBytes() {
    assertThat(GraficaDeBarras.datos(RECUENTO)).isEqualTo(GraficaDeBarras.datos(RECUENTO));
  }

  @Test
  void tomaElColorYLaLetraDeLaPlantilla() throws Exception {
    var documento = documento(RECUENTO);

    var letra = documento.getElementsByTagName("a:latin").item(0).getAttributes();
    assertThat(letra.getNamedItem("typeface").getTextContent()).isEqualTo("Letra \"rara\"");
    assertThat(GraficaDeBarras.xml(RECUENTO, new Aspecto("123456", "Carlito")))
        .contains("<c:spPr><a:solidFill><a:srgbClr val=\"123456\"/>");
  }

  @Test
  void tendidaCreceConSusBarrasYEnPieNo() {
    var tres = List.of(new Barra("a", 1), new Barra("b", 1), new Barra("c", 1));

    assertThat(GraficaDeBarras.alto(new Recuento("", Sentido.DERECHA, tres)))
        .isGreaterThan(GraficaDeBarras.alto(RECUENTO));
    assertThat(GraficaDeBarras.alto(new Recuento("", Sentido.ARRIBA, tres)))
        .isEqualTo(GraficaDeBarras.alto(new Recuento("", Sentido.ARRIBA, tres.subList(0, 1))));
  }

  private static CTBarSer serie(Recuento recuento) throws Exception {
    var grafica = (CTChartSpace) XmlUtils.unwrap(XmlUtils.unmarshalString(xml(recuento)));
    var barras =
        (CTBarChart) grafica.getChart().getPlotArea().getAreaChartOrArea3DChartOrLineChart().get(0);
    return barras.getSer().get(0);
  }

  private static Document documento(Recuento recuento) throws Exception {
    var fabrica = DocumentBuilderFactory.newInstance();
    return fabrica
        .newDocumentBuilder()
        .parse(
            new ByteArrayInputStream(
                xml(recuento).getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static String xml(Recuento recuento) {
    return GraficaDeBarras.xml(recuento, new Aspecto("4A2B66", "Letra \"rara\""));
  }
}
