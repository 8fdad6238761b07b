package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.NOTA;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.ExtremosDeFecha;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;

/**
 * Un acto no ocurre en día inhábil ni en fin de semana. Un rango, una quincena o un mes no dicen en
 * qué día, y lo que se anuncia todavía no ocurre.
 */
record ActoEnDiaHabil(Ficha ficha) implements ReglaDeRenglon {

  ActoEnDiaHabil() {
    this(new Ficha("FEC-009", NOTA, RENGLON, Fuentes.FECHAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    if (situacion.tabla().libre()) {
      return List.of();
    }
    for (int columna : situacion.deFecha()) {
      if (situacion.tabla().columnas().get(columna).tipo() != TipoColumna.PERIODO) {
        return renglon.celda(columna).valor() instanceof Fechas f && ExtremosDeFecha.firme(f)
            ? revisar(f, renglon, columna, situacion)
            : List.of();
      }
    }
    return List.of();
  }

  private List<Hallazgo> revisar(Fechas f, Renglon renglon, int columna, Situacion situacion) {
    List<Hallazgo> hallazgos = List.of();
    for (Tramo tramo : f.tramos()) {
      if (tramo.grano() == Grano.DIA && tramo.unSoloDia()) {
        var hallado = revisar(tramo.inicio(), renglon, columna, situacion);
        if (hallado.isPresent()) {
          var todos = new ArrayList<>(hallazgos);
          todos.add(hallado.get());
          hallazgos = todos;
        }
      }
    }
    return hallazgos;
  }

  private Optional<Hallazgo> revisar(
      LocalDate dia, Renglon renglon, int columna, Situacion situacion) {
    if (situacion.inhabiles().containsKey(dia)) {
      String motivo = situacion.inhabiles().getOrDefault(dia, "");
      return Optional.of(ficha.en(situacion.lugar(renglon, columna), dia, motivo));
    }
    var semana = dia.getDayOfWeek();
    // Sin decir cuál día, los de toda una columna son un solo hallazgo.
    return semana == DayOfWeek.SATURDAY || semana == DayOfWeek.SUNDAY
        ? Optional.of(ficha.variante("findesemana", situacion.lugar(renglon, columna)))
        : Optional.empty();
  }
}
