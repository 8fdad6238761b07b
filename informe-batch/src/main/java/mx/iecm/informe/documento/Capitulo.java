package mx.iecm.informe.documento;

import java.util.List;
import mx.iecm.informe.modelo.Informe;

/** Un capítulo del informe: de los datos a sus elementos. Hay un archivo por capítulo. */
@FunctionalInterface
interface Capitulo {

  /** Los elementos del capítulo, en orden, con su título. */
  List<Elemento> componer(Informe informe);
}
