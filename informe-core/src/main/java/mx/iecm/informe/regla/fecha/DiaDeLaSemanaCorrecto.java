package mx.iecm.informe.regla.fecha;

import static mx.iecm.informe.hallazgo.Alcance.RENGLON;
import static mx.iecm.informe.hallazgo.Gravedad.ERROR;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.DiaEnTexto;
import mx.iecm.informe.castellano.DiasEnTexto;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.castellano.Rasgo;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Fuentes;
import mx.iecm.informe.regla.ReglaDeRenglon;
import mx.iecm.informe.regla.Situacion;
import mx.iecm.informe.regla.Tropiezos;

/** El día de la semana escrito es el de su fecha, en columnas de fecha y en textos. */
record DiaDeLaSemanaCorrecto(Ficha ficha) implements ReglaDeRenglon {

  DiaDeLaSemanaCorrecto() {
    this(new Ficha("FEC-003", ERROR, RENGLON, Fuentes.FECHAS));
  }

  @Override
  public List<Hallazgo> revisar(Renglon renglon, Situacion situacion) {
    List<Hallazgo> hallazgos =
        Tropiezos.revisar(
            renglon,
            situacion,
            (tropiezo, lugar) ->
                tropiezo instanceof Tropiezo.OtroDia o
                    ? List.of(hallazgo(lugar, o.escrito(), o.fecha()))
                    : List.of());
    for (int columna : situacion.deTexto()) {
      if (situacion.palabras(renglon, columna).tiene(Rasgo.DIA_DE_SEMANA)) {
        hallazgos =
            Stream.concat(hallazgos.stream(), deTexto(renglon, columna, situacion)).toList();
      }
    }
    return hallazgos;
  }

  private Stream<Hallazgo> deTexto(Renglon renglon, int columna, Situacion situacion) {
    return DiasEnTexto.buscar(renglon.celda(columna).escrito()).stream()
        .flatMap(
            dia ->
                equivocado(dia, situacion.contexto().ejercicio())
                    .map(f -> hallazgo(situacion.lugar(renglon, columna), dia.semana(), f))
                    .stream());
  }

  /**
   * La fecha que no cae en el día escrito; sin año, solo si no cae en él este, ni el anterior, ni
   * el siguiente.
   */
  private static Optional<LocalDate> equivocado(DiaEnTexto dia, int ejercicio) {
    if (dia.ejercicio() > 0) {
      return fecha(dia, dia.ejercicio()).filter(f -> f.getDayOfWeek() != dia.semana());
    }
    for (int otro = ejercicio - 1; otro <= ejercicio + 1; otro++) {
      if (fecha(dia, otro).filter(f -> f.getDayOfWeek() == dia.semana()).isPresent()) {
        return Optional.empty();
      }
    }
    return fecha(dia, ejercicio);
  }

  private static Optional<LocalDate> fecha(DiaEnTexto dia, int ejercicio) {
    try {
      return Optional.of(LocalDate.of(ejercicio, dia.mes(), dia.dia()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Hallazgo hallazgo(Lugar lugar, DayOfWeek escrito, LocalDate fecha) {
    String real = EscritorDeFechas.diaDeSemana(fecha.getDayOfWeek());
    return ficha
        .en(lugar, EscritorDeFechas.diaDeSemana(escrito), fecha, real)
        .proponiendo(
            EscritorDeFechas.diaConSemana(cercana(fecha, escrito))
                + " o "
                + EscritorDeFechas.diaConSemana(fecha));
  }

  /** La fecha más próxima que sí cae en {@code dia}. */
  static LocalDate cercana(LocalDate fecha, DayOfWeek dia) {
    int lejos = Math.floorMod(dia.getValue() - fecha.getDayOfWeek().getValue(), 7);
    return lejos <= 3 ? fecha.plusDays(lejos) : fecha.minusDays(7L - lejos);
  }
}
