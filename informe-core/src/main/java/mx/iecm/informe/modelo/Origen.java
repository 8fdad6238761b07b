package mx.iecm.informe.modelo;

import java.io.Serializable;

/**
 * De dónde salió un dato.
 *
 * @param libro ruta del libro dentro del caso, por ejemplo {@code entregas/DVOE.xlsx}
 * @param hoja nombre de la hoja, tal como está en el libro
 * @param celda dirección A1 de la celda, con la fila real de Excel; {@code ""} si es toda la hoja
 */
public record Origen(String libro, String hoja, String celda) implements Serializable {

  /**
   * El de un dato que no viene de ningún libro, sino que se calculó o se escribió en un programa.
   */
  public static final Origen NINGUNO = new Origen("", "", "");

  @Override
  public String toString() {
    return celda.isEmpty() ? libro + " › " + hoja : libro + " › " + hoja + "!" + celda;
  }
}
