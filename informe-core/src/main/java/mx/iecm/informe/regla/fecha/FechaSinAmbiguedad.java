package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.List;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Cita;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.Tropiezos;

/** Ninguna fecha se puede leer de dos maneras. */
record FechaSinAmbiguedad(Ficha ficha) implements ReglaDeRenglon {

  FechaSinAmbiguedad() {
    this(new Ficha("FEC-002", ERROR, RENGLON, Fuentes.FECHAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    return Tropiezos.revisar(
        renglon,
        situacion,
        (tropiezo, lugar) ->
            tropiezo instanceof Tropiezo.Ambigua a
                ? List.of(
                    ficha
                        .en(lugar, Cita.de(a.escrito()), a.diaPrimero(), a.mesPrimero())
                        .proponiendo(
                            EscritorDeFechas.dia(a.diaPrimero())
                                + " o "
                                + EscritorDeFechas.dia(a.mesPrimero())))
                : List.of());
  }
}
