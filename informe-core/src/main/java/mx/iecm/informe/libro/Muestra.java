package mx.iecm.informe.libro;

import java.util.ArrayList;
import java.util.List;

/** Acorta lo que se enseña en un mensaje. */
final class Muestra {

  private static final int LARGO = 60;
  private static final int ELEMENTOS = 8;

  private Muestra() {}

  /** El principio de {@code escrito}. */
  static String de(String escrito) {
    String llano = escrito.replaceAll("\\s+", " ").strip();
    if (llano.length() <= LARGO) {
      return llano;
    }
    int corte = Character.isHighSurrogate(llano.charAt(LARGO - 1)) ? LARGO - 1 : LARGO;
    return llano.substring(0, corte) + "…";
  }

  /** Los primeros valores de una lista. */
  static String lista(List<String> valores) {
    String primeros = String.join("», «", valores.subList(0, Math.min(ELEMENTOS, valores.size())));
    return "«" + primeros + "»" + (valores.size() > ELEMENTOS ? "…" : "");
  }

  /** Números de fila seguidos como rangos: 4, 5 y 9 son {@code 4:5} y {@code 9:9}. */
  static List<String> filas(List<Integer> numeros) {
    var rangos = new ArrayList<String>();
    int primera = -1;
    int ultima = -2;
    for (int n : numeros) {
      if (n != ultima + 1) {
        cerrar(rangos, primera, ultima);
        primera = n;
      }
      ultima = n;
    }
    cerrar(rangos, primera, ultima);
    return rangos;
  }

  private static void cerrar(List<String> rangos, int primera, int ultima) {
    if (primera > 0) {
      rangos.add(primera + ":" + ultima);
    }
  }
}
