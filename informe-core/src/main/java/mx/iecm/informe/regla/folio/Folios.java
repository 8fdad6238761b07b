package mx.iecm.informe.regla.folio;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.Situacion.ColumnaDeFolio;

/** Recorre los folios de un renglón cuya columna está atada a una serie. */
final class Folios {

  private Folios() {}

  /** Lo que una regla hace con cada folio. */
  interface Revision {
    List<Hallazgo> revisar(ColumnaDeFolio columna, String escrito);
  }

  static List<Hallazgo> revisar(Renglon renglon, Situacion situacion, Revision revision) {
    if (situacion.deFolio().isEmpty()) {
      return List.of();
    }
    var hallazgos = new ArrayList<Hallazgo>();
    for (ColumnaDeFolio columna : situacion.deFolio()) {
      var celda = renglon.celda(columna.columna());
      if (!celda.nadaQueLeer()) {
        hallazgos.addAll(revision.revisar(columna, celda.escrito()));
      }
    }
    return hallazgos;
  }
}
