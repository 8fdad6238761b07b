package mx.iecm.informe.modelo;

import java.io.Serializable;

/** De qué va la gráfica que el programa pide después de una tabla: cuántos renglones hay de qué. */
public sealed interface Grafica extends Serializable {

  /** La tabla no se grafica. */
  record Ninguna() implements Grafica {}

  /** Renglones de cada mes del periodo. */
  record PorMes() implements Grafica {}

  /**
   * Renglones de cada valor de una columna.
   *
   * @param encabezado el de la columna
   */
  record PorValor(String encabezado) implements Grafica {}
}
