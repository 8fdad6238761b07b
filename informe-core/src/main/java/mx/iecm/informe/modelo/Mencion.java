package mx.iecm.informe.modelo;

import java.io.Serializable;

/**
 * El lugar de un {@link Texto} donde el programa puso una {@link Cifra}: por él se llega del
 * documento a los libros.
 *
 * @param desde índice del primer carácter, desde 0
 * @param hasta índice siguiente al del último carácter
 * @param cifra clave de la cifra
 */
public record Mencion(int desde, int hasta, String cifra) implements Serializable {

  /** La misma, tantos caracteres más adelante. */
  public Mencion corrida(int caracteres) {
    return new Mencion(desde + caracteres, hasta + caracteres, cifra);
  }
}
