package mx.iecm.informe.hallazgo;

import java.io.Serializable;

/**
 * Lo que permite reconocer un hallazgo de un renglón en la compilación siguiente, aunque el renglón
 * haya cambiado de fila.
 *
 * @param renglon de las celdas que no se señalan
 * @param valor de las celdas que se señalan
 */
public record Rastro(long renglon, long valor) implements Serializable {

  /** La de lo que no es de un renglón. */
  public static final Rastro NINGUNA = new Rastro(0, 0);

  /** La de los dos renglones juntos, sin importar su orden. */
  public Rastro mas(Rastro otra) {
    return new Rastro(renglon + otra.renglon, valor + otra.valor);
  }

  static String escrita(long rastro) {
    return rastro == 0 ? "" : "#%08x".formatted((int) (rastro ^ (rastro >>> 32)));
  }
}
