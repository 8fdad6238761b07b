package mx.iecm.informe.regla;

import static mx.iecm.informe.modelo.TipoColumna.CONSECUTIVO;
import static mx.iecm.informe.modelo.TipoColumna.FECHA;
import static mx.iecm.informe.modelo.TipoColumna.FECHA_CON_DIA;
import static mx.iecm.informe.modelo.TipoColumna.TEXTO;

import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;

/** Las tablas del programa de prueba y cómo hacer otras. */
public final class Tablas {

  private Tablas() {}

  public static Tabla boletines() {
    return de("3.a.i-1", tipos(CONSECUTIVO, FECHA_CON_DIA, TEXTO));
  }

  public static Tabla convenios() {
    return de("3.a.vi-1", tipos(TEXTO, FECHA));
  }

  public static Tabla opiniones() {
    return de("3.a.vii-1", folios("opiniones"));
  }

  /** La hoja Acuerdos de la secretaría, que se revisa como una tabla. */
  static Tabla acuerdos() {
    return de(FoliosMedidos.ACUERDOS, folios(Serie.ACUERDOS));
  }

  public static Tabla de(String clave, Columna... columnas) {
    return new Tabla(
        clave, "Hoja", "", List.of(), new Cadencia.Ninguna(), false, List.of(columnas));
  }

  /** La misma tabla, con las fechas sueltas del periodo. */
  public static Tabla libre(Tabla t) {
    return new Tabla(
        t.clave(), t.hoja(), t.rotulo(), t.combinar(), t.cadencia(), true, t.columnas());
  }

  /** La misma tabla, con una cadencia. */
  public static Tabla cada(Cadencia cadencia, Tabla t) {
    return new Tabla(
        t.clave(), t.hoja(), t.rotulo(), t.combinar(), cadencia, t.libre(), t.columnas());
  }

  /** La misma tabla, que imprime una vez las celdas vecinas iguales de esas columnas. */
  public static Tabla combinando(Tabla t, String... encabezados) {
    var combinar = List.of(encabezados);
    return new Tabla(
        t.clave(), t.hoja(), t.rotulo(), combinar, t.cadencia(), t.libre(), t.columnas());
  }

  /** Una columna por tipo, encabezada con su etiqueta. */
  public static Columna[] tipos(TipoColumna... tipos) {
    return Arrays.stream(tipos)
        .map(t -> Columna.de(t.etiqueta(), t, false))
        .toArray(Columna[]::new);
  }

  /** Una columna de folios de una serie. */
  public static Columna folios(String serie) {
    return new Columna("Folio", TipoColumna.FOLIO, false, List.of(), serie, 0);
  }
}
