package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.List;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/**
 * En una tabla atada al periodo, un renglón fechado fuera de él lleva una nota que dice por qué.
 */
record FechaDentroDelPeriodo(Ficha ficha) implements ReglaDeRenglon {

  FechaDentroDelPeriodo() {
    this(new Ficha("FEC-004", ERROR, RENGLON, Fuentes.FECHAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    if (situacion.tabla().libre() || renglon.conNota()) {
      return List.of();
    }
    Periodo periodo = situacion.contexto().periodo();
    Fechas fechas = situacion.tabla().fechasDe(renglon);
    for (Tramo tramo : fechas.tramos()) {
      if (!periodo.contiene(tramo.inicio()) || !periodo.contiene(tramo.fin())) {
        var lugar = situacion.lugar(renglon, situacion.tabla().columnaDeFecha());
        var fuera = EscritorDeFechas.fechas(new Fechas(List.of(tramo), List.of()));
        return List.of(
            ficha
                .en(lugar, fuera, periodo.inicio(), periodo.fin())
                .proponiendo("corrija la fecha o diga el motivo en la columna Nota"));
      }
    }
    return List.of();
  }
}
