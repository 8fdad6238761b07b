package mx.iecm.informe.trabajo;

import java.io.Serializable;
import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Secretaria;

/**
 * Lo leído de los dos libros sin los que no se puede leer ninguna entrega.
 *
 * @param programa a lo más uno: vacía si no se pudo leer
 * @param secretaria a lo más una: vacía si no se pudo leer
 * @param medidas de las hojas fijas
 * @param hallazgos de ambos libros
 */
record Base(
    List<Programa> programa, List<Secretaria> secretaria, Medidas medidas, List<Hallazgo> hallazgos)
    implements Serializable {

  Base {
    programa = List.copyOf(programa);
    secretaria = List.copyOf(secretaria);
    hallazgos = List.copyOf(hallazgos);
  }

  boolean completa() {
    return !programa.isEmpty() && !secretaria.isEmpty();
  }
}
