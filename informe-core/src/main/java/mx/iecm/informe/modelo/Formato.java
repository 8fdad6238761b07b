package mx.iecm.informe.modelo;

import java.io.Serializable;

/**
 * Aspecto de un tramo de un {@link Texto}.
 *
 * @param desde índice del primer carácter, desde 0
 * @param hasta índice siguiente al del último carácter
 * @param negrita si el tramo va en negritas
 * @param cursiva si el tramo va en cursivas
 * @param subrayado si el tramo va subrayado
 * @param enlace dirección a la que lleva; {@code ""} si a ninguna
 */
public record Formato(
    int desde, int hasta, boolean negrita, boolean cursiva, boolean subrayado, String enlace)
    implements Serializable {

  /** Un tramo en negritas. */
  public static Formato negrita(int desde, int hasta) {
    return new Formato(desde, hasta, true, false, false, "");
  }

  /** El mismo aspecto en otro lugar del texto. */
  public Formato en(int desde, int hasta) {
    return new Formato(desde, hasta, negrita, cursiva, subrayado, enlace);
  }

  /** El mismo tramo, que además lleva a {@code direccion}. */
  public Formato hacia(String direccion) {
    return new Formato(desde, hasta, negrita, cursiva, subrayado, direccion);
  }
}
