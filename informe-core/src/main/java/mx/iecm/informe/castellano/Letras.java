package mx.iecm.informe.castellano;

import java.util.Set;

/**
 * Lo que este paquete sabe de un carácter suelto.
 *
 * <p>Nada aquí depende del idioma de la máquina: en turco, {@code I} sigue siendo la mayúscula de
 * {@code i}.
 */
final class Letras {

  /** Dice si se ve como un hueco: espacio, tabulador, salto, espacio duro o de ancho cero. */
  static boolean blanco(char c) {
    if (c < 0x7F) {
      return c <= ' ';
    }
    return c <= 0xA0
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || (c >= 0x1680 && Character.isSpaceChar(c));
  }

  /** Dice si el carácter termina un renglón dentro de la celda. */
  static boolean salto(char c) {
    return c == '\n' || c == '\r' || c == '\u000B' || c == '\u2028' || c == '\u2029';
  }

  /** Dice si es una de las rayas con que se escribe un rango. */
  static boolean raya(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  static boolean cifra(char c) {
    return c >= '0' && c <= '9';
  }

  /** Un acento o tilde suelto, como queda al descomponer una letra. */
  static boolean marca(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Dice si forma parte de una palabra: una letra, o un acento suelto sobre ella. */
  static boolean deLetra(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c) || marca(c);
  }

  /** La letra en minúscula y sin acento; cualquier otro carácter queda igual. */
  static char plegar(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
    }
    return switch (c) {
      case 'á', 'Á', 'à', 'À', 'ä', 'Ä', 'â', 'Â' -> 'a';
      case 'é', 'É', 'è', 'È', 'ë', 'Ë', 'ê', 'Ê' -> 'e';
      case 'í', 'Í', 'ì', 'Ì', 'ï', 'Ï', 'î', 'Î' -> 'i';
      case 'ó', 'Ó', 'ò', 'Ò', 'ö', 'Ö', 'ô', 'Ô' -> 'o';
      case 'ú', 'Ú', 'ù', 'Ù', 'ü', 'Ü', 'û', 'Û' -> 'u';
      case 'ñ', 'Ñ' -> 'n';
      default -> Character.toLowerCase(c);
    };
  }

  /** La palabra entre {@code desde} y {@code hasta}, plegada y sin acentos sueltos. */
  static String plegar(String texto, int desde, int hasta) {
    var letras = new char[hasta - desde];
    int n = 0;
    for (int i = desde; i < hasta; i++) {
      if (!marca(texto.charAt(i))) {
        letras[n++] = plegar(texto.charAt(i));
      }
    }
    return new String(letras, 0, n);
  }

  /** El texto sin los huecos de los extremos. */
  static String recortar(String texto) {
    int desde = 0;
    int hasta = texto.length();
    while (desde < hasta && blanco(texto.charAt(desde))) {
      desde++;
    }
    while (hasta > desde && blanco(texto.charAt(hasta - 1))) {
      hasta--;
    }
    return texto.substring(desde, hasta);
  }

  /** Las palabras de una lista separada por espacios o renglones. */
  static Set<String> palabras(String lista) {
    return Set.of(lista.strip().split("\\s+", -1));
  }

  private Letras() {}
}
