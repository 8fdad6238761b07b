package mx.iecm.informe.trabajo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.List;

/** Paso {@code componer}: encuaderna el documento. */
@Dependent
@Named
public class PasoComponer extends Paso {

  @Override
  String hacer() {
    empezar("Componiendo el documento");
    new Composicion(taller()).componer(List.of());
    return taller().manifiesto().acabado() == Acabado.RAPIDO ? "COMPUESTO" : "PAGINAR";
  }
}
