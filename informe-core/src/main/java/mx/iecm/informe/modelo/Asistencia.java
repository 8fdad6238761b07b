package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * La matriz de asistencia.
 *
 * @param columnas sus columnas de sesión, en el orden de la hoja
 * @param asistentes sus renglones, en el orden de la hoja
 */
public record Asistencia(List<Columna> columnas, List<Asistente> asistentes)
    implements Serializable {

  public Asistencia {
    columnas = List.copyOf(columnas);
    asistentes = List.copyOf(asistentes);
  }

  /**
   * Una columna de la matriz.
   *
   * @param sesion clave de la sesión, como está en el encabezado
   * @param origen dónde está el encabezado
   */
  public record Columna(String sesion, Origen origen) implements Serializable {}

  /** Índice de la columna de esa sesión; −1 si la matriz no la trae. */
  public int columna(String sesion) {
    for (int i = 0; i < columnas.size(); i++) {
      if (columnas.get(i).sesion().equals(sesion)) {
        return i;
      }
    }
    return -1;
  }
}
