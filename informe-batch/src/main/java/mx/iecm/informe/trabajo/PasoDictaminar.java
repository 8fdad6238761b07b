package mx.iecm.informe.trabajo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Paso {@code dictaminar}: arma el informe, lo revisa y decide si se compone. */
@Dependent
@Named
public class PasoDictaminar extends Paso {

  /** El JSL elige el paso siguiente por lo que esto devuelve. */
  @Override
  String hacer() {
    var encargo = empezar("Revisando el informe");
    var taller = taller();
    return taller.base().completa()
        ? new Dictaminacion(taller, lecturas(encargo)).dictaminar()
        : Dictaminacion.sinBase(taller);
  }
}
