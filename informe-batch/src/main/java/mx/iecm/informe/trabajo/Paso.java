package mx.iecm.informe.trabajo;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.inject.Inject;
import java.nio.file.Path;
import mx.iecm.informe.libro.Limites;
import org.slf4j.MDC;

/** Lo que todos los pasos del trabajo reciben. */
public abstract class Paso extends AbstractBatchlet {

  @Inject
  @BatchProperty(name = "encargo")
  String clave;

  @Inject
  @BatchProperty(name = "salida")
  String salida;

  @Inject Encargos encargos;

  /** Hace lo suyo; lo que mientras tanto se anote en una bitácora dice de qué encargo es. */
  @Override
  @SuppressWarnings("try") // solo se pone y se quita
  public final String process() {
    try (var marca = MDC.putCloseable("encargo", clave)) {
      return hacer();
    }
  }

  /** Lo que hace este paso; devuelve en qué acabó. */
  abstract String hacer();

  /** El encargo, después de contarle que empieza este paso. */
  Encargo empezar(String paso) {
    var encargo = encargos.encargo(clave);
    encargo.avance().paso(paso);
    return encargo;
  }

  Taller taller() {
    return new Taller(Path.of(salida));
  }

  LecturaDeEntrega lecturas(Encargo encargo) {
    return new LecturaDeEntrega(taller(), Limites.de(System.getProperties()), encargo.avance());
  }
}
