package mx.iecm.informe.origen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.libro.Xml;
import org.junit.jupiter.api.Test;

class LectorDeCuerpoTest {

  private static final String MARCA = "<w:bookmarkStart w:id='1' w:name='tabla_x_1'/>";
  private static final String FIN = "<w:bookmarkEnd w:id='1'/>";
  private static final String OTRA = "<w:tbl>" + fila("", "ajena") + "</w:tbl>";

  private static LectorDeCuerpo lector(String cuerpo) throws XMLStreamException {
    String xml = "<w:body xmlns:w='w'>" + cuerpo + "</w:body>";
    return new LectorDeCuerpo(Xml.abrir(new ByteArrayInputStream(xml.getBytes(UTF_8))));
  }

  private static String fila(String propiedades, String... celdas) {
    var fila = new StringBuilder("<w:tr><w:trPr>" + propiedades + "</w:trPr>");
    for (String celda : celdas) {
      String sigue = celda.equals("^") ? "<w:tcPr><w:vMerge/></w:tcPr>" : "";
      String texto = celda.equals("^") ? "" : "<w:r><w:t>" + celda + "</w:t></w:r>";
      fila.append("<w:tc>" + sigue + "<w:p>" + texto + "</w:p></w:tc>");
    }
    return fila + "</w:tr>";
  }

  private static String tabla(String enElEncabezado) {
    return "<w:tbl>"
        + fila("<w:tblHeader/>", "Día" + enElEncabezado, "Hora")
        + fila("", "lunes", "9")
        + fila("", "^", "10")
        + fila("", "martes", "^")
        + "</w:tbl>";
  }

  @Test
  void elRenglonSeBuscaEnLaTablaQueSigueAlMarcador() throws Exception {
    String cuerpo = OTRA + MARCA + tabla("") + FIN + OTRA;

    assertThat(lector(cuerpo).renglon("tabla_x_1", 1)).containsExactly("lunes", "9");
    assertThat(lector(cuerpo).renglon("tabla_x_1", 2)).containsExactly("lunes", "10");
    assertThat(lector(cuerpo).renglon("tabla_x_1", 3)).containsExactly("martes", "10");
    assertThat(lector(cuerpo).renglon("tabla_x_1", 4)).isEmpty();
    assertThat(lector(cuerpo).renglon("tabla_y_1", 1)).isEmpty();
  }

  @Test
  void libreOfficeMeteElMarcadorEnElEncabezado() throws Exception {
    String cuerpo = OTRA + tabla("</w:t></w:r>" + MARCA + "<w:r><w:t>");

    assertThat(lector(cuerpo).renglon("tabla_x_1", 2)).containsExactly("lunes", "10");
  }

  @Test
  void unMarcadorDiceLoQueAbarcaAunqueSeHayaPartido() throws Exception {
    String cuerpo =
        "<w:p><w:r><w:t>Hubo </w:t></w:r><w:bookmarkStart w:id='2' w:name='cifra_a_1'/>"
            + "<w:r><w:t>1,</w:t></w:r><w:r><w:t>248</w:t></w:r><w:bookmarkEnd w:id='2'/>"
            + "<w:r><w:t> folios</w:t></w:r></w:p>";

    assertThat(lector(cuerpo).textos(Set.of("cifra_a_1", "cifra_b_2")))
        .isEqualTo(Map.of("cifra_a_1", "1,248"));
  }
}
