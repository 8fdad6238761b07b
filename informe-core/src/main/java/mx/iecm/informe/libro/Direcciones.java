package mx.iecm.informe.libro;

import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/** Las direcciones de las celdas, como las escriben los libros: {@code B3}, {@code C2:C30}. */
public final class Direcciones {

  private static final int ULTIMA_FILA = 1_048_575;
  private static final int ULTIMA_COLUMNA = 16_383;

  private Direcciones() {}

  /** Índice de la columna de una dirección, desde 0; {@code porOmision} si no tiene letras. */
  public static int columna(String direccion, int porOmision) {
    int columna = 0;
    for (int i = 0; i < direccion.length() && i < 4; i++) {
      int letra = direccion.charAt(i) - 'A';
      if (letra < 0 || letra > 25) {
        break;
      }
      columna = columna * 26 + letra + 1;
    }
    return columna == 0 ? porOmision : columna - 1;
  }

  /** El rango de una dirección, con sus cuatro extremos; vacío si no se entiende. */
  public static Optional<CellRangeAddress> rango(String direccion) {
    try {
      var r = CellRangeAddress.valueOf(direccion);
      int fila = r.getLastRow() < 0 ? ULTIMA_FILA : r.getLastRow();
      int columna = r.getLastColumn() < 0 ? ULTIMA_COLUMNA : r.getLastColumn();
      return Optional.of(
          new CellRangeAddress(
              Math.max(r.getFirstRow(), 0), fila, Math.max(r.getFirstColumn(), 0), columna));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
