package mx.iecm.informe.regla;

import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Medidas;

/** Una norma que se comprueba con el informe armado y lo que se midió de sus renglones. */
public non-sealed interface ReglaDeInforme extends Regla {

  /** Revisa el informe; los cuadros pueden venir sin sus renglones. */
  Stream<Hallazgo> revisar(Informe informe, Medidas medidas);

  /**
   * Si lo que señala en un libro es cierto aunque no se hayan leído los demás. Así un área lo sabe
   * en cuanto entrega; lo otro espera al dictamen.
   */
  default boolean bastaUnLibro() {
    return false;
  }
}
