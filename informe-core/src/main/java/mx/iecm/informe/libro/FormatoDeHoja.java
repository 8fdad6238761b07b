package mx.iecm.informe.libro;

import java.util.List;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;

/**
 * Lo que se espera de una hoja.
 *
 * @param tabla sus columnas
 * @param fija si es una hoja del contrato y no una tabla del programa: en ella las columnas que
 *     pueden ir en blanco también pueden faltar
 */
record FormatoDeHoja(Tabla tabla, boolean fija) {

  static FormatoDeHoja fija(String nombre, Columna... columnas) {
    return new FormatoDeHoja(
        new Tabla(nombre, nombre, "", List.of(), new Cadencia.Ninguna(), true, List.of(columnas)),
        true);
  }

  static FormatoDeHoja de(Tabla tabla) {
    return new FormatoDeHoja(tabla, false);
  }

  boolean puedeFaltar(Columna columna) {
    return fija ? !columna.obligatoria() : columna.tipo() == TipoColumna.CONSECUTIVO;
  }
}
