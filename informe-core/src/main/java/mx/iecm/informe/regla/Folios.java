package mx.iecm.informe.regla;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Serie;

/** Recorre los folios de un renglón cuya columna está atada a una serie. */
final class Folios {

  private Folios() {}

  /** Lo que una regla hace con cada folio. */
  interface Revision {
    List<Hallazgo> revisar(Serie serie, int columna, String escrito);
  }

  static List<Hallazgo> revisar(Renglon renglon, Situacion situacion, Revision revision) {
    if (situacion.deFolio().length == 0) {
      return List.of();
    }
    var hallazgos = new ArrayList<Hallazgo>();
    for (int columna : situacion.deFolio()) {
      var celda = renglon.celda(columna);
      String nombre = situacion.tabla().columnas().get(columna).serie();
      if (!celda.enBlanco()) {
        for (Serie serie : situacion.contexto().serie(nombre)) {
          hallazgos.addAll(revision.revisar(serie, columna, celda.escrito()));
        }
      }
    }
    return hallazgos;
  }
}
