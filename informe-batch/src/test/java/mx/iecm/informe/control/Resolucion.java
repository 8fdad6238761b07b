package mx.iecm.informe.control;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Acepta o rechaza todos los cambios de un documento de Word, como lo manda ISO 29500: lo que se va
 * desaparece, lo que se queda pierde su marca, y el párrafo cuyo fin se va se junta con el que
 * sigue.
 */
final class Resolucion {

  private final String seVa;
  private final String seQueda;

  private Resolucion(String seVa, String seQueda) {
    this.seVa = seVa;
    this.seQueda = seQueda;
  }

  static Resolucion aceptar() {
    return new Resolucion("w:del", "w:ins");
  }

  static Resolucion rechazar() {
    return new Resolucion("w:ins", "w:del");
  }

  /** El documento resuelto, una línea por párrafo, con su estilo, y una por fila. */
  List<String> de(Document documento) {
    var lineas = new ArrayList<String>();
    bloques((Element) documento.getElementsByTagName("w:body").item(0), lineas);
    return lineas;
  }

  private void bloques(Element padre, List<String> lineas) {
    var pendiente = new StringBuilder();
    for (Element hijo : hijos(padre)) {
      switch (hijo.getTagName()) {
        case "w:p" -> {
          pendiente.append(texto(hijo));
          if (!marcado(hijo, "w:pPr", "w:rPr", seVa)) {
            lineas.add(estilo(hijo) + "|" + pendiente);
            pendiente.setLength(0);
          }
        }
        case "w:tbl" -> {
          if (!pendiente.isEmpty()) {
            throw new IllegalStateException("texto suelto antes de una tabla: " + pendiente);
          }
          tabla(hijo, lineas);
        }
        default -> {}
      }
    }
    if (!pendiente.isEmpty()) {
      throw new IllegalStateException("texto sin párrafo: " + pendiente);
    }
  }

  private void tabla(Element tabla, List<String> lineas) {
    for (Element fila : hijos(tabla)) {
      if (fila.getTagName().equals("w:tr") && !marcado(fila, "w:trPr", seVa)) {
        var celdas = new ArrayList<String>();
        for (Element celda : hijos(fila)) {
          if (celda.getTagName().equals("w:tc")) {
            bloques(celda, celdas);
          }
        }
        lineas.add("fila" + celdas);
      }
    }
  }

  private String texto(Element padre) {
    var texto = new StringBuilder();
    for (Element hijo : hijos(padre)) {
      String nombre = hijo.getTagName();
      if (nombre.equals("w:t") || nombre.equals("w:delText")) {
        texto.append(hijo.getTextContent());
      } else if (nombre.equals("w:br")) {
        texto.append('\n');
      } else if (nombre.equals("w:tab")) {
        texto.append('\t');
      } else if (nombre.equals("w:r") || nombre.equals(seQueda)) {
        texto.append(texto(hijo));
      }
    }
    return texto.toString();
  }

  private static String estilo(Element parrafo) {
    return ((Element) parrafo.getElementsByTagName("w:pStyle").item(0)).getAttribute("w:val");
  }

  private static boolean marcado(Element desde, String... camino) {
    Element aqui = desde;
    for (String nombre : camino) {
      var siguiente = hijos(aqui).stream().filter(h -> h.getTagName().equals(nombre)).findFirst();
      if (siguiente.isEmpty()) {
        return false;
      }
      aqui = siguiente.get();
    }
    return true;
  }

  private static List<Element> hijos(Element padre) {
    var hijos = new ArrayList<Element>();
    for (Node n = padre.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        hijos.add(e);
      }
    }
    return hijos;
  }
}
