package mx.iecm.informe.corpus;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Periodo;

/**
 * Los días de un caso generado.
 *
 * @param periodo del informe
 * @param inhabiles los del programa, todos dentro del periodo y entre semana
 * @param habiles los demás de entre semana, en orden
 */
record CalendarioGenerado(Periodo periodo, List<LocalDate> inhabiles, List<LocalDate> habiles) {

  static CalendarioGenerado de(Azar azar) {
    int ejercicio = azar.entre(2023, 2027);
    var periodo =
        switch (azar.entre(1, 6)) {
          case 1 -> Periodo.mes(ejercicio, azar.entre(1, 12));
          case 2 -> Periodo.semestre(ejercicio, azar.entre(1, 2));
          default -> Periodo.trimestre(ejercicio, azar.entre(1, 4));
        };
    var deSemana =
        periodo
            .inicio()
            .datesUntil(periodo.fin().plusDays(1))
            .filter(CalendarioGenerado::entreSemana)
            .toList();
    var inhabiles = azar.algunos(deSemana, azar.entre(1, 2));
    var habiles = deSemana.stream().filter(d -> !inhabiles.contains(d)).toList();
    return new CalendarioGenerado(periodo, inhabiles, habiles);
  }

  static boolean entreSemana(LocalDate dia) {
    return dia.getDayOfWeek() != DayOfWeek.SATURDAY && dia.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /** Ese día o el primero que le sigue en que se trabaja. */
  LocalDate habilDesde(LocalDate dia) {
    return dia.datesUntil(dia.plusDays(10))
        .filter(d -> entreSemana(d) && !inhabiles.contains(d))
        .findFirst()
        .orElseThrow();
  }

  /** El último día en que se trabajó antes del periodo. */
  LocalDate habilAntes() {
    var dia = periodo.inicio().minusDays(1);
    while (!entreSemana(dia)) {
      dia = dia.minusDays(1);
    }
    return dia;
  }

  /** Si el periodo es el primero del año, las numeraciones empiezan en él. */
  boolean empiezaElEjercicio() {
    return periodo.inicio().getMonthValue() == 1;
  }

  int ejercicio() {
    return periodo.ejercicio();
  }
}
