package mx.iecm.informe.libro.anotacion;

import java.util.Optional;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.libro.Direcciones;
import org.apache.poi.ss.util.CellReference;

/**
 * Las celdas que un hallazgo señala, un rectángulo.
 *
 * @param desde primera fila, desde 1
 * @param hasta última fila
 * @param primera primera columna, desde 0
 * @param ultima última columna
 * @param gravedad del hallazgo
 */
record Zona(int desde, int hasta, int primera, int ultima, Gravedad gravedad) {

  /** Columnas que aún se distinguen una por una; más son filas enteras. */
  private static final int ANCHA = 256;

  /** La zona de una celda, un rango o unas filas; vacía si no se entiende. */
  static Optional<Zona> de(String celdas, Gravedad gravedad) {
    return Direcciones.rango(celdas)
        .map(
            r ->
                new Zona(
                    r.getFirstRow() + 1,
                    r.getLastRow() + 1,
                    r.getFirstColumn(),
                    r.getLastColumn(),
                    gravedad));
  }

  /** Dice si son filas enteras: en ellas se señala lo que hay y no se crea nada. */
  boolean deFilas() {
    return ultima - primera >= ANCHA;
  }

  /** Dice si sus celdas se crean aunque la fila no esté. */
  boolean deUnaFila() {
    return desde == hasta && !deFilas();
  }

  boolean enColumna(int columna) {
    return columna >= primera && columna <= ultima;
  }

  static String direccion(int columna, int fila) {
    return CellReference.convertNumToColString(columna) + fila;
  }
}
