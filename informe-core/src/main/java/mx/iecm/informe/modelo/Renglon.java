package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Un renglón de una tabla del informe.
 *
 * @param fila fila real de Excel, desde 1
 * @param celdas una por columna de la {@link Tabla}, en el orden de la tabla
 * @param nota texto de la nota al pie del renglón; en blanco si no tiene
 */
public record Renglon(int fila, List<Celda> celdas, Texto nota) implements Serializable {

  public Renglon {
    celdas = List.copyOf(celdas);
  }

  /** La celda de la columna {@code indice}, desde 0. */
  public Celda celda(int indice) {
    return celdas.get(indice);
  }

  /** Dice si lleva nota. */
  public boolean conNota() {
    return !nota.enBlanco();
  }
}
