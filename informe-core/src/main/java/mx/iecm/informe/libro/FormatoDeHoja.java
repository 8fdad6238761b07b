package mx.iecm.informe.libro;

import java.util.List;
import mx.iecm.informe.castellano.Comparacion;
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
 * @param enEspera encabezado que, solo en su fila, no hace renglón: la captura lo trae puesto y la
 *     fila espera a quien la conteste; {@code ""} si ninguno
 */
record FormatoDeHoja(Tabla tabla, boolean fija, String enEspera) {

  static FormatoDeHoja fija(String nombre, Columna... columnas) {
    return new FormatoDeHoja(
        new Tabla(nombre, nombre, "", List.of(), new Cadencia.Ninguna(), true, List.of(columnas)),
        true,
        "");
  }

  /** El mismo, con filas que la captura deja puestas y nadie está obligado a contestar. */
  FormatoDeHoja esperando(String encabezado) {
    return new FormatoDeHoja(tabla, fija, encabezado);
  }

  static FormatoDeHoja de(Tabla tabla) {
    return new FormatoDeHoja(tabla, false, "");
  }

  /** Dice si una hoja de ese nombre es de este formato. */
  boolean es(String hoja) {
    return Comparacion.iguales(tabla.clave(), hoja);
  }

  boolean puedeFaltar(Columna columna) {
    return fija ? !columna.obligatoria() : columna.tipo() == TipoColumna.CONSECUTIVO;
  }
}
