package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/** Una columna de fecha dice el día y no solo el mes. */
record FechaConDia(Ficha ficha) implements ReglaDeRenglon {

  FechaConDia() {
    this(new Ficha("FEC-005", ADVERTENCIA, RENGLON, Fuentes.FECHAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    List<Hallazgo> hallazgos = List.of();
    for (int columna : situacion.deFecha()) {
      boolean dePeriodo = situacion.tabla().columnas().get(columna).tipo() == TipoColumna.PERIODO;
      if (!dePeriodo
          && renglon.celda(columna).valor() instanceof Fechas f
          && f.tramos().stream().anyMatch(t -> t.grano() == Grano.MES)) {
        var todos = new ArrayList<>(hallazgos);
        todos.add(ficha.en(situacion.lugar(renglon, columna)));
        hallazgos = todos;
      }
    }
    return hallazgos;
  }
}
