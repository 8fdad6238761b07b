package mx.iecm.informe.libro;

/** Los caracteres que un documento no puede guardar: los de control y medio par suplente. */
final class Prohibidos {

  private Prohibidos() {}

  /** El código del primero, como {@code U+0001}; {@code ""} si no hay. */
  static String primero(String s) {
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c >= ' ' && c < 0xD800) {
        continue;
      }
      if (prohibido(s, i, c)) {
        return c == '\uFFFF' ? "medio carácter" : "U+%04X".formatted((int) c);
      }
      if (Character.isHighSurrogate(c)) {
        i++;
      }
    }
    return "";
  }

  private static boolean prohibido(String s, int i, char c) {
    if (Character.isHighSurrogate(c)) {
      return i + 1 == s.length() || !Character.isLowSurrogate(s.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        || c >= '\uFFFE'
        || (c < ' ' && c != '\t' && c != '\n' && c != '\r');
  }
}
