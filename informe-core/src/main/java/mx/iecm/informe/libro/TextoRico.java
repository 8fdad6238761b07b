package mx.iecm.informe.libro;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Texto;

/**
 * Lee un texto de Excel ({@code si} o {@code is}) con sus tramos de negrita, cursiva y subrayado.
 */
final class TextoRico {

  private final StringBuilder escrito = new StringBuilder();
  private final List<Formato> formatos = new ArrayList<>();

  /** Lee hasta cerrar el elemento en que está {@code xml}. */
  Texto leer(XMLStreamReader xml) throws XMLStreamException {
    leerEn(xml);
    return formatos.isEmpty()
        ? Texto.de(escrito.toString())
        : new Texto(escrito.toString(), formatos);
  }

  /** Igual, pero deja lo leído en {@link #escrito()} y {@link #conFormato()}. */
  void leerEn(XMLStreamReader xml) throws XMLStreamException {
    escrito.setLength(0);
    formatos.clear();
    var aspecto = new boolean[3];
    int nivel = 1;
    int fonetica = 0;
    while (nivel > 0) {
      int evento = xml.next();
      if (evento == XMLStreamConstants.START_ELEMENT) {
        nivel++;
        String nombre = xml.getLocalName();
        if (nombre.equals("rPh")) {
          fonetica = nivel;
        } else if (nombre.equals("t") && fonetica == 0) {
          tramo(xml.getElementText(), aspecto);
          nivel--;
        } else {
          aspecto(xml, nombre, aspecto);
        }
      } else if (evento == XMLStreamConstants.END_ELEMENT) {
        fonetica = fonetica == nivel ? 0 : fonetica;
        nivel--;
        if (xml.getLocalName().equals("r")) {
          aspecto = new boolean[3];
        }
      }
    }
  }

  StringBuilder escrito() {
    return escrito;
  }

  boolean conFormato() {
    return !formatos.isEmpty();
  }

  Texto texto() {
    return new Texto(escrito.toString(), formatos);
  }

  private static void aspecto(XMLStreamReader xml, String nombre, boolean[] aspecto) {
    switch (nombre) {
      case "b" -> aspecto[0] = Xml.encendido(xml, "val", true);
      case "i" -> aspecto[1] = Xml.encendido(xml, "val", true);
      case "u" -> aspecto[2] = !Xml.atributo(xml, "val").equals("none");
      default -> {
        // Color, tamaño y letra no pasan al documento: los pone su plantilla.
      }
    }
  }

  private void tramo(String crudo, boolean[] aspecto) {
    int desde = escrito.length();
    descifrar(crudo, escrito);
    if ((aspecto[0] || aspecto[1] || aspecto[2]) && escrito.length() > desde) {
      formatos.add(new Formato(desde, escrito.length(), aspecto[0], aspecto[1], aspecto[2], ""));
    }
  }

  /**
   * Agrega {@code crudo} con los caracteres que Excel escribe como {@code _xHHHH_} y sin {@code
   * \r}.
   */
  static void descifrar(String crudo, StringBuilder salida) {
    int n = crudo.length();
    if (crudo.indexOf("_x") < 0 && crudo.indexOf('\r') < 0) {
      salida.append(crudo);
      return;
    }
    for (int i = 0; i < n; i++) {
      char c = crudo.charAt(i);
      if (c == '_' && esCifrado(crudo, i)) {
        char cifrado = (char) Integer.parseInt(crudo, i + 2, i + 6, 16);
        // Medio par suplente no se puede guardar en UTF-8: queda como carácter prohibido, y se
        // señala.
        i += 6;
        agregar(Character.isSurrogate(cifrado) ? '\uFFFF' : cifrado, crudo, i + 1, salida);
      } else {
        agregar(c, crudo, i + 1, salida);
      }
    }
  }

  /** Agrega un carácter; el retorno de carro es un salto de línea, si no lo sigue uno. */
  private static void agregar(char c, String crudo, int siguiente, StringBuilder salida) {
    if (c != '\r') {
      salida.append(c);
    } else if (!crudo.startsWith("\n", siguiente)) {
      salida.append('\n');
    }
  }

  private static boolean esCifrado(String s, int i) {
    if (i + 6 >= s.length() || s.charAt(i + 1) != 'x' || s.charAt(i + 6) != '_') {
      return false;
    }
    for (int k = i + 2; k < i + 6; k++) {
      if (Character.digit(s.charAt(k), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
