package mx.iecm.informe.trabajo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

/** Paso {@code paginar}: pone en el índice la página de cada título. */
@Dependent
@Named
public class PasoPaginar extends Paso {

  @Override
  String hacer() {
    var avance = empezar("Acomodando las páginas").avance();
    return new Paginacion(taller(), avance::aviso).paginar() ? "PAGINADO" : "SIN_PAGINAS";
  }
}
