package mx.iecm.informe.trabajo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.nio.file.Path;

/** Paso {@code publicar}: pone en su lugar el dictamen y, si se emite, el documento y el XML. */
@Dependent
@Named
public class PasoPublicar extends Paso {

  /** Devuelve el veredicto, que es en lo que acaba el trabajo. */
  @Override
  String hacer() {
    var encargo = empezar("Publicando");
    var publicado = new Publicacion(taller(), Path.of(salida)).publicar();
    encargo.recibir(publicado);
    return publicado.veredicto().name();
  }
}
