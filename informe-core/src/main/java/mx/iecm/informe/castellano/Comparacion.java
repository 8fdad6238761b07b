package mx.iecm.informe.castellano;

import java.text.Normalizer;

/** Compara nombres de hojas, encabezados, campos y claves como los compara una persona. */
public final class Comparacion {

  /**
   * El texto plegado para comparar: sin mayúsculas, acentos ni eñes; con los espacios (también los
   * duros y los saltos de renglón) reducidos a uno y sin los de los extremos; y sin puntos ni dos
   * puntos al final: «No.», «No:» y «No. :» son el mismo encabezado.
   *
   * <p>Dos formas Unicode del mismo texto (NFC y NFD) dan la misma clave.
   *
   * @return {@code ""} si el texto no muestra nada
   */
  public static String clave(String texto) {
    if (yaEsClave(texto)) {
      return texto;
    }
    String suelto = ascii(texto) ? texto : Normalizer.normalize(texto, Normalizer.Form.NFD);
    var clave = new StringBuilder(suelto.length());
    boolean hueco = false;
    for (int i = 0; i < suelto.length(); i++) {
      char c = suelto.charAt(i);
      if (Letras.blanco(c)) {
        hueco = true;
      } else if (visible(c)) {
        if (hueco && !clave.isEmpty()) {
          clave.append(' ');
        }
        hueco = false;
        clave.append(Character.toLowerCase(c));
      }
    }
    return sinPuntoFinal(clave);
  }

  /** Dice si los dos textos tienen la misma clave. */
  public static boolean iguales(String a, String b) {
    return a.equals(b) || clave(a).equals(clave(b));
  }

  /** Casi todo lo que se compara ya viene limpio, y entonces no se copia nada. */
  private static boolean yaEsClave(String texto) {
    char anterior = ' ';
    for (int i = 0; i < texto.length(); i++) {
      char c = texto.charAt(i);
      boolean limpio = c == ' ' ? anterior != ' ' : c > ' ' && c < 0x7F && !(c >= 'A' && c <= 'Z');
      if (!limpio) {
        return false;
      }
      anterior = c;
    }
    return texto.isEmpty() || (anterior != ' ' && anterior != '.' && anterior != ':');
  }

  private static boolean ascii(String texto) {
    return texto.chars().allMatch(c -> c < 0x80);
  }

  /** Ni acento suelto ni carácter de formato, como el guion opcional que deja Word. */
  private static boolean visible(char c) {
    return c < 0x80
        || (Character.getType(c) != Character.NON_SPACING_MARK
            && Character.getType(c) != Character.FORMAT);
  }

  private static String sinPuntoFinal(StringBuilder clave) {
    int fin = clave.length();
    while (fin > 0 && ".: ".indexOf(clave.charAt(fin - 1)) >= 0) {
      fin--;
    }
    return clave.substring(0, fin);
  }

  private Comparacion() {}
}
