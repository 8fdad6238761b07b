package mx.iecm.informe.modelo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tipo de una columna, como lo nombra la hoja {@code Columnas} del programa. */
public enum TipoColumna {
  CONSECUTIVO("consecutivo"),
  TEXTO("texto"),
  TEXTO_LARGO("texto largo"),
  FECHA("fecha"),
  FECHA_CON_DIA("fecha con día"),
  FECHAS("fechas"),
  PERIODO("periodo"),
  HORA("hora"),
  FOLIO("folio"),
  LISTA("lista"),
  NUMERO("número"),
  ENLACE("enlace");

  private final String etiqueta;

  TipoColumna(String etiqueta) {
    this.etiqueta = etiqueta;
  }

  /** El nombre con que se escribe en los libros. */
  public String etiqueta() {
    return etiqueta;
  }

  /** Dice si sus celdas hablan de fechas. */
  public boolean esDeFechas() {
    return this == FECHA || this == FECHA_CON_DIA || this == FECHAS || this == PERIODO;
  }

  /** Las etiquetas, en el orden de los tipos. */
  public static List<String> etiquetas() {
    return Arrays.stream(values()).map(TipoColumna::etiqueta).toList();
  }

  /** El tipo de esa etiqueta exacta. */
  public static Optional<TipoColumna> deEtiqueta(String etiqueta) {
    return Arrays.stream(values()).filter(t -> t.etiqueta.equals(etiqueta)).findFirst();
  }
}
