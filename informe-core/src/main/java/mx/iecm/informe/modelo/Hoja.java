package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * La hoja de la que viene una tabla, con la columna real de cada encabezado.
 *
 * @param libro ruta del libro dentro del caso
 * @param nombre nombre de la hoja
 * @param columnas letras de la columna de Excel de cada columna de la tabla; {@code ""} si la hoja
 *     no la trae
 */
public record Hoja(String libro, String nombre, List<String> columnas) implements Serializable {

  public Hoja {
    columnas = List.copyOf(columnas);
  }

  /**
   * Dirección A1 de la columna {@code indice} en {@code fila}; la columna A si la hoja no la trae.
   */
  public String celda(int indice, int fila) {
    String letras = columnas.get(indice);
    return (letras.isEmpty() ? "A" : letras) + fila;
  }
}
