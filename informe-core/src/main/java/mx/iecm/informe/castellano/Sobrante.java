package mx.iecm.informe.castellano;

import java.util.List;
import mx.iecm.informe.castellano.ElementoDeFecha.Clase;
import mx.iecm.informe.castellano.ElementoDeFecha.Enlace;

/** Lo que queda escrito después de las fechas. */
final class Sobrante {

  /**
   * Dice si el último elemento es en realidad una llamada de nota: un número suelto detrás de una
   * fecha que ya dijo su año, como en {@code 1 de mayo de 2025 1}.
   */
  static boolean terminaEnLlamada(List<ElementoDeFecha> elementos) {
    int ultimo = elementos.size() - 1;
    if (ultimo < 1) {
      return false;
    }
    var llamada = elementos.get(ultimo);
    return llamada.enlace() == Enlace.FALTA
        && llamada.clase() == Clase.DIA
        && llamada.mes() == 0
        && elementos.get(ultimo - 1).ejercicio() > 0;
  }

  /**
   * El texto desde {@code inicio}, sin los espacios ni la puntuación con que se cierra una fecha.
   */
  static String limpio(String texto, int inicio) {
    int desde = inicio;
    while (desde < texto.length() && deCierre(texto.charAt(desde))) {
      desde++;
    }
    return Letras.recortar(texto.substring(desde));
  }

  /** Dice si ahí hay cifras y un mes: otra fecha, que no se debe perder. */
  static boolean escondeFecha(String sobrante) {
    if (sobrante.chars().noneMatch(c -> Letras.cifra((char) c))) {
      return false;
    }
    for (int i = 0; i < sobrante.length(); i++) {
      int inicio = i;
      while (i < sobrante.length() && Letras.deLetra(sobrante.charAt(i))) {
        i++;
      }
      String palabra = Letras.plegar(sobrante, inicio, i);
      if (PalabraDeFecha.de(palabra).pieza() == PiezaDeFecha.MES) {
        return true;
      }
    }
    return false;
  }

  private static boolean deCierre(char c) {
    return Letras.blanco(c) || c == '.' || c == ',' || c == ';' || c == ':';
  }

  private Sobrante() {}
}
