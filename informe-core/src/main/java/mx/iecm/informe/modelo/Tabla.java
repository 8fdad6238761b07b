package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Una tabla que el programa pide a una línea de acción.
 *
 * @param clave línea, guion y número, por ejemplo {@code 3.a.vi-1}
 * @param hoja nombre corto de su hoja
 * @param rotulo texto que se imprime antes; {@code ""} si ninguno
 * @param combinar encabezados cuyas celdas vecinas iguales se imprimen una vez
 * @param cadencia cada cuándo se espera un renglón
 * @param libre si sus fechas no se atan al periodo, como en agendas y anuncios
 * @param columnas en el orden en que se imprimen; al menos una
 * @param grafica la que se imprime después
 */
public record Tabla(
    String clave,
    String hoja,
    String rotulo,
    List<String> combinar,
    Cadencia cadencia,
    boolean libre,
    List<Columna> columnas,
    Grafica grafica)
    implements Serializable {

  public Tabla {
    combinar = List.copyOf(combinar);
    columnas = List.copyOf(columnas);
  }

  /** Una que no se grafica. */
  public Tabla(
      String clave,
      String hoja,
      String rotulo,
      List<String> combinar,
      Cadencia cadencia,
      boolean libre,
      List<Columna> columnas) {
    this(clave, hoja, rotulo, combinar, cadencia, libre, columnas, new Grafica.Ninguna());
  }

  /** La misma, con esa gráfica. */
  public Tabla con(Grafica otra) {
    return new Tabla(clave, hoja, rotulo, combinar, cadencia, libre, columnas, otra);
  }

  /** La clave de la línea a la que pertenece. */
  public String linea() {
    return clave.substring(0, Math.max(clave.lastIndexOf('-'), 0));
  }

  /**
   * Índice de la columna que fecha el renglón: la de periodo o, si no hay, la primera de fecha; −1
   * si ninguna.
   */
  public int columnaDeFecha() {
    int primera = -1;
    for (int i = 0; i < columnas.size(); i++) {
      TipoColumna tipo = columnas.get(i).tipo();
      if (tipo == TipoColumna.PERIODO) {
        return i;
      }
      if (primera < 0 && tipo.esDeFechas()) {
        primera = i;
      }
    }
    return primera;
  }

  /** Índice de la columna de ese encabezado exacto; −1 si no está. */
  public int columna(String encabezado) {
    for (int i = 0; i < columnas.size(); i++) {
      if (columnas.get(i).encabezado().equals(encabezado)) {
        return i;
      }
    }
    return -1;
  }

  /** Las fechas que dan fecha a {@code renglon}; sin tramos si no las tiene o no se leen. */
  public Fechas fechasDe(Renglon renglon) {
    int i = columnaDeFecha();
    return i >= 0 && renglon.celda(i).valor() instanceof Fechas f ? f : SIN_FECHAS;
  }

  /**
   * Dice si el renglón cuenta para las cifras del periodo: uno cuya fecha no se lee cuenta; uno
   * fechado por completo fuera de él, no, salvo que la tabla sea libre.
   */
  public boolean cuenta(Renglon renglon, Periodo periodo) {
    if (libre) {
      return true;
    }
    var tramos = fechasDe(renglon).tramos();
    for (var tramo : tramos) {
      if (periodo.toca(tramo)) {
        return true;
      }
    }
    return tramos.isEmpty();
  }

  private static final Fechas SIN_FECHAS = new Fechas(List.of(), List.of());
}
