package mx.iecm.informe.regla.texto;

import java.util.ArrayList;
import java.util.List;

/** Los signos que se abren y se cierran en un texto. */
final class Parejas {

  private static final String ABREN = "([«“";
  private static final String CIERRAN = ")]»”";

  /** Un inciso se numera {@code a)}, {@code iv)} o {@code 12)}. */
  private static final int LARGO_DE_INCISO = 4;

  private Parejas() {}

  /** Los que se abrieron y no se cerraron, o al revés; cada uno, una vez. */
  static List<String> sueltas(String texto) {
    var abiertas = new int[ABREN.length()];
    var sueltas = new ArrayList<String>(0);
    boolean rectas = false;
    for (int i = 0; i < texto.length(); i++) {
      char c = texto.charAt(i);
      rectas ^= c == '"';
      int abre = ABREN.indexOf(c);
      int cierra = CIERRAN.indexOf(c);
      if (abre >= 0) {
        abiertas[abre]++;
      } else if (cierra >= 0 && abiertas[cierra] > 0) {
        abiertas[cierra]--;
      } else if (cierra >= 0 && !(c == ')' && inciso(texto, i))) {
        anotar(c, sueltas);
      }
    }
    for (int i = 0; i < abiertas.length; i++) {
      if (abiertas[i] > 0) {
        anotar(ABREN.charAt(i), sueltas);
      }
    }
    if (rectas) {
      anotar('"', sueltas);
    }
    return sueltas;
  }

  private static void anotar(char signo, List<String> sueltas) {
    String nuevo = String.valueOf(signo);
    if (!sueltas.contains(nuevo)) {
      sueltas.add(nuevo);
    }
  }

  private static boolean inciso(String texto, int parentesis) {
    int i = parentesis;
    while (i > 0 && Character.isLetterOrDigit(texto.charAt(i - 1))) {
      i--;
    }
    String numeral = texto.substring(i, parentesis);
    return numeral.length() == 1
        || (!numeral.isEmpty()
            && numeral.length() <= LARGO_DE_INCISO
            && numeral.chars().noneMatch(Character::isUpperCase));
  }
}
