package mx.iecm.informe.libro;

import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Lo que una hoja trae después de sus filas.
 *
 * @param combinadas rangos de celdas combinadas, por ejemplo {@code E3:E4}
 * @param enlaces id de relación del enlace de cada rango de celdas
 * @param dibujo id de relación de sus dibujos; {@code ""} si no tiene
 */
record ColaDeHoja(List<String> combinadas, Map<String, String> enlaces, String dibujo) {

  static ColaDeHoja leer(XMLStreamReader xml) throws XMLStreamException {
    var combinadas = new ArrayList<String>();
    var enlaces = new LinkedHashMap<String, String>();
    String dibujo = "";
    while (xml.hasNext()) {
      if (xml.next() != START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "mergeCell" -> combinadas.add(Xml.atributo(xml, "ref"));
        case "hyperlink" -> {
          String id = Xml.atributo(xml, "id");
          if (!id.isEmpty()) {
            enlaces.put(Xml.atributo(xml, "ref"), id);
          }
        }
        case "drawing" -> dibujo = Xml.atributo(xml, "id");
        default -> {
          // Validaciones, formatos condicionales, impresión: no son datos.
        }
      }
    }
    return new ColaDeHoja(combinadas, enlaces, dibujo);
  }
}
