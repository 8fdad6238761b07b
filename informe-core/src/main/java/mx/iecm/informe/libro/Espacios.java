package mx.iecm.informe.libro;

/** Los espacios que una celda puede traer, contados los que no se rompen. */
final class Espacios {

  private Espacios() {}

  static boolean enBlanco(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (!blanco(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code s} sin los espacios de los extremos. */
  static String recortar(String s) {
    int desde = 0;
    int hasta = s.length();
    while (desde < hasta && blanco(s.charAt(desde))) {
      desde++;
    }
    while (hasta > desde && blanco(s.charAt(hasta - 1))) {
      hasta--;
    }
    return s.substring(desde, hasta);
  }

  /** Un carácter de control no es un espacio: se señala, no se pasa por alto. */
  private static boolean blanco(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\r', '\u00A0', '\u2007', '\u202F', '\u200B', '\uFEFF' -> true;
      default -> c > ' ' && Character.isWhitespace(c);
    };
  }
}
