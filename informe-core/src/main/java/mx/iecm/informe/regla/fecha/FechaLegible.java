package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.List;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Cita;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.Tropiezos;

/** Toda fecha se puede leer y existe en el calendario. */
record FechaLegible(Ficha ficha) implements ReglaDeRenglon {

  FechaLegible() {
    this(new Ficha("FEC-001", ERROR, RENGLON, Fuentes.FECHAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    return Tropiezos.revisar(
        renglon,
        situacion,
        (tropiezo, lugar) -> {
          if (tropiezo instanceof Tropiezo.Ilegible t) {
            return List.of(ficha.en(lugar, Cita.de(t.escrito())));
          }
          if (tropiezo instanceof Tropiezo.Inexistente t) {
            return List.of(ficha.variante("inexistente", lugar, Cita.de(t.escrito())));
          }
          return List.of();
        });
  }
}
