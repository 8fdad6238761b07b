package mx.iecm.informe.regla.folio;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.util.List;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.regla.Cita;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.PatronDeFolio;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/** Un folio de una serie tiene el patrón y el año de la serie. */
record FolioDeSuSerie(Ficha ficha) implements ReglaDeRenglon {

  FolioDeSuSerie() {
    this(new Ficha("FOL-002", ERROR, RENGLON, Fuentes.FOLIOS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    return Folios.revisar(
        renglon,
        situacion,
        (columna, escrito) -> {
          var lugar = situacion.lugar(renglon, columna.columna());
          var serie = columna.serie();
          var leido = columna.patron().leer(escrito);
          int ejercicio = situacion.contexto().ejercicio();
          if (leido.isEmpty()) {
            return List.of(ficha.en(lugar, Cita.de(escrito), serie.patron()));
          }
          int escritoEn = leido.get().ejercicio();
          if (escritoEn == 0 || escritoEn == ejercicio) {
            return List.of();
          }
          return List.of(
              ficha
                  .variante("ejercicio", lugar, escrito, Integer.toString(ejercicio))
                  .proponiendo(bien(serie, leido.get().numero(), ejercicio)));
        });
  }

  private static String bien(Serie serie, int numero, int ejercicio) {
    return PatronDeFolio.escribir(serie, numero, ejercicio);
  }
}
