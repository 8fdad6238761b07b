package mx.iecm.informe.regla;

import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;

/**
 * Las columnas de una agenda: una tabla con una columna de hora y, al lado, qué se hace. Con dos
 * columnas de hora no se sabe qué es cada una.
 *
 * @param hora índice de la única columna de hora; −1 si no hay o hay más
 * @param actividad índice de la columna de texto que dice qué se hace; −1 si ninguna
 * @param dia índice de la columna que dice el día; −1 si toda la tabla es de uno
 */
public record ColumnasDeAgenda(int hora, int actividad, int dia) {

  static ColumnasDeAgenda de(Tabla tabla, int[] deHora, int[] deTexto) {
    return deHora.length == 1
        ? new ColumnasDeAgenda(deHora[0], actividad(tabla, deHora[0], deTexto), dia(tabla))
        : new ColumnasDeAgenda(-1, -1, -1);
  }

  /** Si la tabla es una agenda. */
  public boolean hay() {
    return hora >= 0;
  }

  /** El texto que sigue a la hora o, si no hay, el último antes; lo que se combina agrupa. */
  private static int actividad(Tabla tabla, int hora, int[] deTexto) {
    int actividad = -1;
    for (int texto : deTexto) {
      if (!combinada(tabla, texto)) {
        actividad = texto;
        if (texto > hora) {
          break;
        }
      }
    }
    return actividad;
  }

  /** La columna de fecha o, si no hay, la primera que se combina. */
  private static int dia(Tabla tabla) {
    if (tabla.columnaDeFecha() >= 0) {
      return tabla.columnaDeFecha();
    }
    for (int i = 0; i < tabla.columnas().size(); i++) {
      if (combinada(tabla, i) && tabla.columnas().get(i).tipo() != TipoColumna.HORA) {
        return i;
      }
    }
    return -1;
  }

  private static boolean combinada(Tabla tabla, int columna) {
    return tabla.combinar().contains(tabla.columnas().get(columna).encabezado());
  }
}
