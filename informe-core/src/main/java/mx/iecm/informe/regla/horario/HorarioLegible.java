package mx.iecm.informe.regla.horario;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Valor;
import mx.iecm.informe.regla.Cita;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/** Una hora o un intervalo se puede leer y termina después de empezar. */
record HorarioLegible(Ficha ficha) implements ReglaDeRenglon {

  HorarioLegible() {
    this(new Ficha("HOR-001", ERROR, RENGLON, Fuentes.HORARIOS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    if (situacion.deHora().length == 0) {
      return List.of();
    }
    var hallazgos = new ArrayList<Hallazgo>();
    for (int columna : situacion.deHora()) {
      var celda = renglon.celda(columna);
      var lugar = situacion.lugar(renglon, columna);
      if (celda.valor() instanceof Valor.OtroTipo) {
        hallazgos.add(ficha.en(lugar, Cita.de(celda.escrito())));
      } else if (celda.valor() instanceof Valor.Horario h && h.fin().isBefore(h.inicio())) {
        hallazgos.add(ficha.variante("alreves", lugar, celda.escrito()));
      }
    }
    return hallazgos;
  }
}
