package mx.iecm.informe.trabajo;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import java.nio.file.Path;
import mx.iecm.informe.libro.Limites;

/** Lo que todos los pasos del trabajo reciben. */
public abstract class Paso extends AbstractBatchlet {

  @Inject
  @BatchProperty(name = "salida")
  String salida;

  @Inject Avance avance;

  Taller taller() {
    return new Taller(Path.of(salida));
  }

  LecturaDeEntrega lecturas() {
    return new LecturaDeEntrega(taller(), Limites.de(System.getProperties()), avance);
  }
}
