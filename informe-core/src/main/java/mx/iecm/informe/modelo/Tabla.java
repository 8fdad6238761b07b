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
 */
public record Tabla(
    String clave,
    String hoja,
    String rotulo,
    List<String> combinar,
    Cadencia cadencia,
    boolean libre,
    List<Columna> columnas)
    implements Serializable {

  public Tabla {
    combinar = List.copyOf(combinar);
    columnas = List.copyOf(columnas);
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

  private static final Fechas SIN_FECHAS = new Fechas(List.of(), List.of());
}
