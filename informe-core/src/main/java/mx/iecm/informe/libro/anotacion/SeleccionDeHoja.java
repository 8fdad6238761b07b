package mx.iecm.informe.libro.anotacion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.libro.Paquete;
import mx.iecm.informe.libro.Xml;
import mx.iecm.informe.libro.XmlDanado;

/** Dice si una hoja estaba a la vista al guardar el libro. */
final class SeleccionDeHoja {

  private SeleccionDeHoja() {}

  /** Si dos hojas quedaran elegidas, Excel escribiría en ambas a la vez. */
  static boolean elegida(Paquete paquete, String ruta) {
    try (InputStream en = paquete.parte(ruta).orElseThrow()) {
      var xml = Xml.abrir(en);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (xml.getLocalName().equals("sheetData")) {
            return false;
          }
          if (Xml.encendido(xml, "tabSelected", false)) {
            return true;
          }
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw new XmlDanado(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
