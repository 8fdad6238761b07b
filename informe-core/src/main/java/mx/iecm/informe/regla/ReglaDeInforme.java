package mx.iecm.informe.regla;

import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;

/** Una norma que se comprueba con el informe armado y lo que se midió de sus renglones. */
public non-sealed interface ReglaDeInforme extends Regla {

  /** Revisa el informe. */
  Stream<Hallazgo> revisar(Expediente expediente);

  /**
   * Empieza a medir una hoja, si la regla necesita recordar algo de sus renglones. Lo medido está
   * después en {@code expediente.medidas().deRegla(…)}, hoja por hoja.
   *
   * @return {@link Medicion#NINGUNA} si no le importan los renglones de esa hoja
   */
  default Medicion medir(Situacion situacion) {
    return Medicion.NINGUNA;
  }

  /**
   * Si lo que señala en un libro es cierto aunque no se hayan leído los demás. Así un área lo sabe
   * en cuanto entrega; lo otro espera al dictamen.
   */
  default boolean bastaUnLibro() {
    return false;
  }
}
