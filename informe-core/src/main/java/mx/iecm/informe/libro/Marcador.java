package mx.iecm.informe.libro;

import java.util.ArrayList;
import java.util.List;

/**
 * El lugar de una cifra en un texto: la clave entre llaves, sola o con dos puntos y {@code letra} o
 * {@code Letra}.
 *
 * @param desde índice de la llave que abre
 * @param hasta índice siguiente a la llave que cierra
 * @param clave de la cifra; la sola llave que abre, si es la doble que imprime una
 * @param forma {@code ""}, {@code letra} o {@code Letra}
 */
public record Marcador(int desde, int hasta, String clave, String forma) {

  /** La clave del marcador que solo imprime una llave. */
  static final String LLAVE = "{";

  /** Los marcadores de {@code texto}, en orden; una llave que no cierra no es marcador. */
  public static List<Marcador> buscar(String texto) {
    int i = texto.indexOf('{');
    if (i < 0) {
      return List.of();
    }
    var marcadores = new ArrayList<Marcador>();
    while (i >= 0) {
      int siguiente = i + 1;
      if (siguiente < texto.length() && texto.charAt(siguiente) == '{') {
        marcadores.add(new Marcador(i, i + 2, LLAVE, ""));
        siguiente = i + 2;
      } else {
        int cierra = texto.indexOf('}', siguiente);
        if (cierra < 0) {
          break;
        }
        marcadores.add(de(texto, i, cierra));
        siguiente = cierra + 1;
      }
      i = texto.indexOf('{', siguiente);
    }
    return marcadores;
  }

  private static Marcador de(String texto, int abre, int cierra) {
    String dentro = texto.substring(abre + 1, cierra).strip();
    int dos = dentro.indexOf(':');
    String clave = dos < 0 ? dentro : dentro.substring(0, dos).strip();
    String forma = dos < 0 ? "" : dentro.substring(dos + 1).strip();
    return new Marcador(abre, cierra + 1, clave, forma);
  }
}
