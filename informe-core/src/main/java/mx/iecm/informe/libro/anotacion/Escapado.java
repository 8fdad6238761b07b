package mx.iecm.informe.libro.anotacion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Un texto como se escribe dentro de un XML. */
final class Escapado {

  /** Así escribe Excel un carácter por su código; un texto que lo diga de verdad se protege. */
  private static final Pattern CODIGO = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

  private Escapado() {}

  /** El contenido de un elemento. */
  static String texto(String s) {
    return escapar(s, false);
  }

  /** El valor de un atributo, entre comillas dobles. */
  static String atributo(String s) {
    return escapar(s, true);
  }

  /** El contenido de una celda de texto o de un comentario. */
  static String deCelda(String s) {
    return texto(CODIGO.matcher(s).replaceAll(Matcher.quoteReplacement("_x005F_x")));
  }

  private static String escapar(String s, boolean atributo) {
    StringBuilder otro = null;
    for (int i = 0; i < s.length(); i++) {
      String cambio = cambio(s, i, atributo);
      if (!cambio.isEmpty() && otro == null) {
        otro = new StringBuilder(s.length() + 16).append(s, 0, i);
      }
      if (otro != null) {
        otro.append(cambio.isEmpty() ? String.valueOf(s.charAt(i)) : cambio);
      }
    }
    return otro == null ? s : otro.toString();
  }

  /** Lo que se escribe en lugar de un carácter; {@code ""} si se queda como está. */
  private static String cambio(String s, int i, boolean atributo) {
    char c = s.charAt(i);
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> atributo ? "&quot;" : "";
      case '\r' -> "&#13;";
      case '\n' -> atributo ? "&#10;" : "";
      case '\t' -> atributo ? "&#9;" : "";
      default -> c >= ' ' && c < 0xD800 ? "" : raro(s, i, c);
    };
  }

  private static String raro(String s, int i, char c) {
    boolean suelto =
        Character.isHighSurrogate(c)
            ? i + 1 == s.length() || !Character.isLowSurrogate(s.charAt(i + 1))
            : Character.isLowSurrogate(c)
                && (i == 0 || !Character.isHighSurrogate(s.charAt(i - 1)));
    return c < ' ' || suelto || c >= '\uFFFE' ? "\uFFFD" : "";
  }
}
