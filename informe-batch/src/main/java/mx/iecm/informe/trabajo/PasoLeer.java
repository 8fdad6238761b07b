package mx.iecm.informe.trabajo;

import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Paso {@code leer}, una partición: lee un libro y deja escritos sus cuadros. */
@Dependent
@Named
public class PasoLeer extends Paso {

  @Inject
  @BatchProperty(name = "libro")
  String libro;

  @Override
  String hacer() {
    lecturas(empezar("Leyendo los libros"))
        .leer(taller().manifiesto().libros().get(Integer.parseInt(libro)));
    return "LEIDO";
  }
}
