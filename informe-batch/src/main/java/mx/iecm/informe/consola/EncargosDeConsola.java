package mx.iecm.informe.consola;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import mx.iecm.informe.trabajo.Caso;
import mx.iecm.informe.trabajo.Encargo;
import mx.iecm.informe.trabajo.Encargos;

/** En la consola, la clave de un encargo es la ruta de su carpeta. */
@ApplicationScoped
class EncargosDeConsola implements Encargos {

  @Inject AvanceDeConsola avance;

  @Override
  public Encargo encargo(String clave) {
    return new EncargoDeCarpeta(new Caso(Path.of(clave)), avance);
  }
}
