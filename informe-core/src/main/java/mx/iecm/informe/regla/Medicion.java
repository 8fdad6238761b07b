package mx.iecm.informe.regla;

import java.io.Serializable;
import mx.iecm.informe.modelo.Renglon;

/** Lo que una regla del informe recuerda de los renglones de una hoja: lo menos que pueda. */
public interface Medicion {

  /** La que no recuerda nada. */
  Medicion NINGUNA =
      new Medicion() {
        @Override
        public void renglon(Renglon renglon) {}

        @Override
        public Serializable medida() {
          return "";
        }
      };

  /** Recibe el siguiente renglón. */
  void renglon(Renglon renglon);

  /** Lo recordado; ya no hay más renglones. */
  Serializable medida();
}
