package mx.iecm.informe.libro.anotacion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.libro.Paquete;
import mx.iecm.informe.libro.Xml;
import mx.iecm.informe.libro.XmlDanado;

/** Los nombres que la norma de los libros (ISO/IEC 29500) da a lo que se agrega a una copia. */
final class Vocabulario {

  static final String HOJA_DE_CALCULO = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  static final String PAQUETE = "http://schemas.openxmlformats.org/package/2006/";
  static final String TIPO = "application/vnd.openxmlformats-officedocument.spreadsheetml.%s+xml";
  static final String DIBUJO = "application/vnd.openxmlformats-officedocument.vmlDrawing";

  /** Con esto empiezan los espacios de la variante estricta. */
  static final String ESTRICTO = "http://purl.oclc.org/";

  private static final String RELACIONES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELACIONES_ESTRICTAS =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";

  private Vocabulario() {}

  /** El espacio de las relaciones, que también es la raíz de sus tipos. */
  static String relaciones(boolean estricto) {
    return estricto ? RELACIONES_ESTRICTAS : RELACIONES;
  }

  /** Dice si una parte es de la variante estricta de la norma. */
  static boolean estricto(Paquete paquete, String ruta) {
    try (InputStream en = paquete.parte(ruta).orElseThrow()) {
      var xml = Xml.abrir(en);
      xml.nextTag();
      return String.valueOf(xml.getNamespaceURI()).startsWith(ESTRICTO);
    } catch (XMLStreamException e) {
      throw new XmlDanado(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
