package mx.iecm.informe.regla;

import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;

/** Una norma que se comprueba con los renglones de una tabla, en orden y de uno en uno. */
public non-sealed interface ReglaDeTabla extends Regla {

  /** Empieza a recorrer una tabla. */
  Pliegue empezar(Situacion situacion);

  /** Lo que la regla recuerda mientras recorre una tabla: lo menos que pueda. */
  interface Pliegue {

    /** Recibe el siguiente renglón. */
    List<Hallazgo> renglon(Renglon renglon);

    /** Ya no hay más renglones. */
    default List<Hallazgo> fin() {
      return List.of();
    }
  }
}
