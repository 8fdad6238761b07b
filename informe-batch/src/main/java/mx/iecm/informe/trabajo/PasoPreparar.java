package mx.iecm.informe.trabajo;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.iecm.informe.libro.Limites;

/** Paso {@code preparar}: congela los libros y lee el programa y la secretaría. */
@Dependent
@Named
public class PasoPreparar extends Paso {

  @Inject
  @BatchProperty(name = "borrador")
  String borrador;

  @Inject
  @BatchProperty(name = "acabado")
  String acabado;

  @Override
  String hacer() {
    var encargo = empezar("Preparando los libros");
    return new Preparacion(taller(), Limites.de(System.getProperties()))
        .preparar(encargo, Boolean.parseBoolean(borrador), Acabado.valueOf(acabado));
  }
}
