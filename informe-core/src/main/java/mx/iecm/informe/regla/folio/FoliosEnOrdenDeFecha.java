package mx.iecm.informe.regla.folio;

import static mx.iecm.informe.hallazgo.Alcance.TABLA;
import static mx.iecm.informe.hallazgo.Gravedad.ADVERTENCIA;

import java.util.List;
import java.util.Optional;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.ExtremosDeFecha;
import mx.iecm.informe.regla.FaltasJuntas;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.PatronDeFolio;
import mx.iecm.informe.regla.ReglaDeTabla;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.Situacion.ColumnaDeFolio;

/**
 * El orden de los folios de una serie es el de sus fechas: de dos renglones seguidos, el del folio
 * mayor no es de antes. Da igual si la tabla va hacia adelante o hacia atrás.
 */
record FoliosEnOrdenDeFecha(Ficha ficha) implements ReglaDeTabla {

  FoliosEnOrdenDeFecha() {
    this(new Ficha("FOL-006", ADVERTENCIA, TABLA, Fuentes.FOLIOS));
  }

  @Override
  public Pliegue empezar(Situacion situacion) {
    if (situacion.columnaDeFecha() < 0 || situacion.deFolio().isEmpty()) {
      return renglon -> List.of();
    }
    var series = situacion.deFolio().stream().map(c -> new Serie(ficha, situacion, c)).toList();
    return new Pliegue() {
      @Override
      public List<Hallazgo> renglon(Renglon renglon) {
        series.forEach(s -> s.renglon(renglon));
        return List.of();
      }

      @Override
      public List<Hallazgo> fin() {
        return series.stream().flatMap(s -> s.faltas.hallazgos().stream()).toList();
      }
    };
  }

  /** Un folio con su fecha. */
  private record Fechado(PatronDeFolio.Leido folio, String escrito, Fechas fechas) {

    boolean sigueA(Fechado otro) {
      return folio.numero() > otro.folio.numero();
    }

    boolean esDeAntesQue(Fechado otro) {
      return ExtremosDeFecha.ultimo(fechas).isBefore(ExtremosDeFecha.primero(otro.fechas));
    }

    boolean contradice(Fechado otro) {
      return (sigueA(otro) && esDeAntesQue(otro)) || (otro.sigueA(this) && otro.esDeAntesQue(this));
    }
  }

  /** Lo que se recuerda de una columna de folios. */
  private static final class Serie {

    private final Ficha ficha;
    private final Situacion situacion;
    private final ColumnaDeFolio columna;
    private final FaltasJuntas faltas = new FaltasJuntas();
    private Optional<Fechado> previo = Optional.empty();

    Serie(Ficha ficha, Situacion situacion, ColumnaDeFolio columna) {
      this.ficha = ficha;
      this.situacion = situacion;
      this.columna = columna;
    }

    void renglon(Renglon renglon) {
      if (renglon.celda(situacion.columnaDeFecha()).valor() instanceof Fechas f
          && ExtremosDeFecha.firme(f)) {
        String escrito = renglon.celda(columna.columna()).escrito();
        columna
            .patron()
            .leer(escrito)
            .filter(this::delEjercicio)
            .ifPresent(l -> seguir(new Fechado(l, escrito, f), renglon));
      }
    }

    /** De uno de otro año ya responde la regla que pide el de la serie. */
    private boolean delEjercicio(PatronDeFolio.Leido folio) {
      return folio.ejercicio() == 0 || folio.ejercicio() == situacion.contexto().ejercicio();
    }

    private void seguir(Fechado fechado, Renglon renglon) {
      var lugar = situacion.lugar(renglon, columna.columna());
      previo
          .filter(fechado::contradice)
          .ifPresent(p -> faltas.agregar(lugar, () -> hallazgo(fechado, p, renglon)));
      previo = Optional.of(fechado);
    }

    private Hallazgo hallazgo(Fechado fechado, Fechado otro, Renglon renglon) {
      return ficha.en(
          situacion.lugar(renglon, columna.columna()),
          fechado.escrito(),
          EscritorDeFechas.fechas(fechado.fechas()),
          otro.escrito(),
          EscritorDeFechas.fechas(otro.fechas()));
    }
  }
}
