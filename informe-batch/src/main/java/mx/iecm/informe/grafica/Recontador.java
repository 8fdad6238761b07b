package mx.iecm.informe.grafica;

import mx.iecm.informe.modelo.Grafica;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;

/**
 * Cuenta los renglones de una tabla mientras pasan. Cuenta los mismos que las cifras: los del
 * periodo, o todos si la tabla es libre.
 */
public interface Recontador {

  /** Cuenta un renglón. */
  void renglon(Renglon renglon);

  /** Lo contado hasta aquí. */
  Recuento recuento();

  /** El que pide la tabla. */
  static Recontador de(Tabla tabla, Periodo periodo) {
    Grafica grafica = tabla.grafica();
    if (grafica instanceof Grafica.PorMes) return new RecontadorPorMes(tabla, periodo);
    if (grafica instanceof Grafica.PorValor v) {
      return new RecontadorPorValor(tabla, tabla.columna(v.encabezado()), periodo);
    }
    return new SinRecuento();
  }
}
