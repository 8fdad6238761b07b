package mx.iecm.informe.regla.texto;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Situacion;

/** Recorre los textos de un renglón, que casi nunca tienen nada que señalar. */
final class Prosa {

  private Prosa() {}

  /** Lo que una regla hace con cada texto que no está en blanco. */
  interface Revision {
    List<Hallazgo> revisar(Palabras palabras, int columna);
  }

  static List<Hallazgo> revisar(Renglon renglon, Situacion situacion, Revision revision) {
    List<Hallazgo> hallazgos = List.of();
    for (int i = 0; i < situacion.textos(); i++) {
      var palabras = situacion.palabras(renglon, i);
      var nuevos = palabras.texto().isEmpty() ? List.<Hallazgo>of() : revision.revisar(palabras, i);
      if (!nuevos.isEmpty()) {
        var todos = new ArrayList<>(hallazgos);
        todos.addAll(nuevos);
        hallazgos = todos;
      }
    }
    return hallazgos;
  }
}
