package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.List;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.Tropiezos;

/** Una lista de fechas está bien separada, sin repetir ninguna y en orden. */
record ListaDeFechasClara(Ficha ficha) implements ReglaDeRenglon {

  ListaDeFechasClara() {
    this(new Ficha("FEC-010", ADVERTENCIA, RENGLON, Fuentes.FECHAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    return Tropiezos.revisar(
        renglon,
        situacion,
        (tropiezo, lugar) -> {
          if (tropiezo instanceof Tropiezo.SinSeparar s) {
            String bien = s.primero() + ", " + s.segundo();
            return List.of(ficha.en(lugar, s.primero(), s.segundo()).proponiendo(bien));
          }
          if (tropiezo instanceof Tropiezo.Repetida r) {
            return List.of(ficha.variante("repetida", lugar, r.fecha()));
          }
          if (tropiezo instanceof Tropiezo.Desordenada d) {
            return List.of(ficha.variante("desordenada", lugar, d.fecha(), d.anterior()));
          }
          return List.of();
        });
  }
}
