package mx.iecm.informe.origen;

import static mx.iecm.informe.libro.Xml.atributo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Lee en flujo lo que dice el cuerpo de un documento, que puede medir cientos de megabytes. */
final class LectorDeCuerpo {

  /** Ninguna cifra es tan larga; así un marcador que lo abarca todo no cuesta. */
  private static final int TOPE = 10_000;

  private final XMLStreamReader xml;

  LectorDeCuerpo(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Lo que dicen esos marcadores. */
  Map<String, String> textos(Set<String> marcadores) throws XMLStreamException {
    var dichos = new LinkedHashMap<String, StringBuilder>();
    var abiertos = new HashMap<String, StringBuilder>();
    var faltan = new HashSet<>(marcadores);
    while (xml.hasNext() && !(faltan.isEmpty() && abiertos.isEmpty())) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "bookmarkStart" -> {
          if (faltan.remove(atributo(xml, "name"))) {
            var dicho = new StringBuilder();
            abiertos.put(atributo(xml, "id"), dicho);
            dichos.put(atributo(xml, "name"), dicho);
          }
        }
        case "bookmarkEnd" -> abiertos.remove(atributo(xml, "id"));
        case "t" -> {
          String texto = xml.getElementText();
          abiertos.values().stream()
              .filter(dicho -> dicho.length() < TOPE)
              .forEach(dicho -> dicho.append(texto));
        }
        default -> {
          // Lo demás es aspecto.
        }
      }
    }
    var textos = new LinkedHashMap<String, String>();
    dichos.forEach((marcador, texto) -> textos.put(marcador, texto.toString()));
    return textos;
  }

  /** Las celdas de un renglón de la tabla que sigue al marcador. */
  List<String> renglon(String marcador, long numero) throws XMLStreamException {
    if (!llegar(marcador)) {
      return List.of();
    }
    var anteriores = new ArrayList<String>();
    long van = 0;
    while (xml.hasNext()) {
      int evento = xml.next();
      if (evento == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tbl")) {
        return List.of();
      }
      if (evento == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tr")) {
        boolean encabezado = fila(anteriores);
        van += encabezado ? 0 : 1;
        if (van == numero && !encabezado) {
          return anteriores;
        }
      }
    }
    return List.of();
  }

  /**
   * Llega a los renglones de la tabla. El marcador está antes de ella; LibreOffice lo mete en su
   * primera celda, que es del encabezado.
   */
  private boolean llegar(String marcador) throws XMLStreamException {
    boolean marcado = false;
    boolean enTabla = false;
    while (xml.hasNext()) {
      int evento = xml.next();
      String nombre = xml.hasName() ? xml.getLocalName() : "";
      if (evento == XMLStreamConstants.START_ELEMENT) {
        marcado |= nombre.equals("bookmarkStart") && atributo(xml, "name").equals(marcador);
        enTabla |= nombre.equals("tbl");
        if (marcado && nombre.equals("tbl")) {
          return true;
        }
      } else if (evento == XMLStreamConstants.END_ELEMENT) {
        if (marcado && enTabla && nombre.equals("tr")) {
          return true;
        }
        enTabla &= !nombre.equals("tbl");
      }
    }
    return false;
  }

  /** Lee una fila sobre la de arriba; dice si es de encabezado. */
  private boolean fila(List<String> anteriores) throws XMLStreamException {
    boolean encabezado = false;
    int columna = 0;
    while (xml.hasNext()) {
      int evento = xml.next();
      if (evento == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tr")) {
        return encabezado;
      }
      if (evento == XMLStreamConstants.START_ELEMENT) {
        encabezado |= xml.getLocalName().equals("tblHeader");
        if (xml.getLocalName().equals("tc")) {
          celda(columna++, anteriores);
        }
      }
    }
    return encabezado;
  }

  private void celda(int columna, List<String> anteriores) throws XMLStreamException {
    var texto = new StringBuilder();
    boolean sigue = false;
    while (xml.hasNext()) {
      int evento = xml.next();
      if (evento == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tc")) {
        break;
      }
      if (evento == XMLStreamConstants.START_ELEMENT) {
        sigue |= xml.getLocalName().equals("vMerge") && !atributo(xml, "val").equals("restart");
        agregar(texto);
      }
    }
    if (columna >= anteriores.size()) {
      anteriores.add(texto.toString());
    } else if (!sigue) {
      anteriores.set(columna, texto.toString());
    }
  }

  private void agregar(StringBuilder texto) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "t" -> texto.append(xml.getElementText());
      case "br" -> texto.append('\n');
      case "tab" -> texto.append('\t');
      case "p" -> texto.append(texto.isEmpty() ? "" : "\n");
      default -> {
        // Lo demás es aspecto.
      }
    }
  }
}
