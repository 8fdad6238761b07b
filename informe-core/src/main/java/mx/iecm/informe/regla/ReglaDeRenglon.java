package mx.iecm.informe.regla;

import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;

/** Una norma que se comprueba con un solo renglón. */
public non-sealed interface ReglaDeRenglon extends Regla {

  /**
   * Revisa un renglón.
   *
   * @return lo que encontró; la lista vacía, que no cuesta nada, si está bien
   */
  List<Hallazgo> revisar(Renglon renglon, Situacion situacion);
}
