package mx.iecm.informe.trabajo;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import mx.iecm.informe.libro.Limites;

/** Paso {@code preparar}: congela los libros y lee el programa y la secretaría. */
@Dependent
@Named
public class PasoPreparar extends Paso {

  @Inject
  @BatchProperty(name = "carpeta")
  String carpeta;

  @Inject
  @BatchProperty(name = "borrador")
  String borrador;

  @Override
  public String process() {
    avance.paso("Preparando los libros");
    return new Preparacion(taller(), Limites.de(System.getProperties()))
        .preparar(new Caso(Path.of(carpeta)), Boolean.parseBoolean(borrador));
  }
}
