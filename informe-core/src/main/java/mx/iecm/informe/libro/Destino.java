package mx.iecm.informe.libro;

import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;

/**
 * A dónde van los renglones que se leen, uno por uno y sin que nadie los guarde todos.
 *
 * <p>Lo recibe todo el que tiene algo que hacer con cada renglón: revisarlo, medirlo, imprimirlo.
 */
@FunctionalInterface
public interface Destino {

  /** El que no hace nada con los renglones. */
  Destino NINGUNO = (tabla, hoja) -> renglon -> {};

  /**
   * Empieza una hoja.
   *
   * @param tabla qué columnas tiene
   * @param hoja dónde están esas columnas
   * @return quien recibe sus renglones, en orden
   */
  Receptor abrir(Tabla tabla, Hoja hoja);

  /** Recibe los renglones de una hoja. */
  @FunctionalInterface
  interface Receptor {

    /** Recibe un renglón; no se le vuelve a dar. */
    void renglon(Renglon renglon);

    /** Ya no hay más renglones. */
    default void cerrar() {}
  }
}
