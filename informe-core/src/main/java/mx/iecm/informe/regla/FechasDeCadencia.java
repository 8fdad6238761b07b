package mx.iecm.informe.regla;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Periodo;

/** Los días, quincenas o meses de un periodo en que una tabla con cadencia lleva un renglón. */
public final class FechasDeCadencia {

  private FechasDeCadencia() {}

  /** En orden; ninguna si la tabla no tiene cadencia. */
  public static List<Tramo> de(Cadencia cadencia, Periodo periodo) {
    if (cadencia instanceof Cadencia.Semanal s) {
      var primero = periodo.inicio().with(TemporalAdjusters.nextOrSame(s.dia()));
      return primero
          .datesUntil(periodo.fin().plusDays(1), Period.ofWeeks(1))
          .map(Tramo::dia)
          .toList();
    }
    if (cadencia instanceof Cadencia.Quincenal) {
      return meses(periodo).flatMap(FechasDeCadencia::quincenas).toList();
    }
    return cadencia instanceof Cadencia.Mensual
        ? meses(periodo).map(m -> new Tramo(m, ultimo(m), Grano.MES)).toList()
        : List.of();
  }

  private static Stream<LocalDate> meses(Periodo periodo) {
    return periodo.inicio().datesUntil(periodo.fin(), Period.ofMonths(1));
  }

  private static Stream<Tramo> quincenas(LocalDate primero) {
    var mitad = primero.withDayOfMonth(15);
    return Stream.of(
        new Tramo(primero, mitad, Grano.QUINCENA),
        new Tramo(mitad.plusDays(1), ultimo(primero), Grano.QUINCENA));
  }

  private static LocalDate ultimo(LocalDate primero) {
    return primero.with(TemporalAdjusters.lastDayOfMonth());
  }

  /** Lo que se cuenta en el calendario: {@code lunes}, {@code quincenas}, {@code meses}. */
  public static String plural(Cadencia cadencia) {
    // De lunes a viernes, el nombre del día no cambia en plural.
    if (cadencia instanceof Cadencia.Semanal s) {
      return EscritorDeFechas.diaDeSemana(s.dia());
    }
    return cadencia instanceof Cadencia.Quincenal ? "quincenas" : "meses";
  }

  /** Cada cuándo: {@code lunes}, {@code quincena}, {@code mes}. */
  public static String singular(Cadencia cadencia) {
    if (cadencia instanceof Cadencia.Semanal s) {
      return EscritorDeFechas.diaDeSemana(s.dia());
    }
    return cadencia instanceof Cadencia.Quincenal ? "quincena" : "mes";
  }
}
