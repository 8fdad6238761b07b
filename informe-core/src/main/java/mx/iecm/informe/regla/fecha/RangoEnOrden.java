package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.List;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.Tropiezos;

/** Un rango de fechas no termina antes de empezar. */
record RangoEnOrden(Ficha ficha) implements ReglaDeRenglon {

  RangoEnOrden() {
    this(new Ficha("FEC-006", ERROR, RENGLON, Fuentes.FECHAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    return Tropiezos.revisar(
        renglon,
        situacion,
        (tropiezo, lugar) -> {
          if (!(tropiezo instanceof Tropiezo.AlReves r)) {
            return List.of();
          }
          var derecho = List.of(new Tramo(/* inicio= */ r.fin(), /* fin= */ r.inicio(), Grano.DIA));
          return List.of(
              ficha
                  .en(lugar, r.inicio(), r.fin())
                  .proponiendo(EscritorDeFechas.fechas(new Fechas(derecho, List.of()))));
        });
  }
}
