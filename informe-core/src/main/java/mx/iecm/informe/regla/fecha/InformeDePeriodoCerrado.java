package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.ExtremosDeFecha;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/**
 * Lo que informa de una quincena o de un mes no se fecha antes de que terminen; el último día ya
 * vale. Si el renglón tiene varias fechas, basta que una no sea anterior.
 */
record InformeDePeriodoCerrado(Ficha ficha) implements ReglaDeRenglon {

  InformeDePeriodoCerrado() {
    this(new Ficha("FEC-011", ERROR, RENGLON, Fuentes.FECHAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    int dePeriodo = situacion.columnaDeFecha();
    boolean aplica =
        situacion.deFecha().length > 1
            && situacion.tabla().columnas().get(dePeriodo).tipo() == TipoColumna.PERIODO;
    if (aplica
        && renglon.celda(dePeriodo).valor() instanceof Fechas f
        && f.legibles()
        && f.tramos().stream().noneMatch(t -> t.grano() == Grano.DIA)) {
      return revisar(f, renglon, situacion);
    }
    return List.of();
  }

  private List<Hallazgo> revisar(Fechas informado, Renglon renglon, Situacion situacion) {
    LocalDate cierre = ExtremosDeFecha.ultimo(informado);
    LocalDate ultima = LocalDate.MIN;
    int donde = -1;
    var columnas = situacion.tabla().columnas();
    for (int columna : situacion.deFecha()) {
      if (columnas.get(columna).tipo() != TipoColumna.PERIODO
          && renglon.celda(columna).valor() instanceof Fechas f
          && f.legibles()) {
        if (!ExtremosDeFecha.firme(f) || !ExtremosDeFecha.ultimo(f).isBefore(cierre)) {
          return List.of();
        }
        if (ExtremosDeFecha.ultimo(f).isAfter(ultima)) {
          ultima = ExtremosDeFecha.ultimo(f);
          donde = columna;
        }
      }
    }
    return donde < 0
        ? List.of()
        : List.of(
            ficha.en(
                situacion.lugar(renglon, donde),
                EscritorDeFechas.fechas(informado),
                cierre,
                ultima));
  }
}
