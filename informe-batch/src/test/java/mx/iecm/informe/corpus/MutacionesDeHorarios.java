package mx.iecm.informe.corpus;

import static mx.iecm.informe.corpus.Mutacion.de;

import java.util.List;
import mx.iecm.informe.corpus.TablaGenerada.Clase;

/** Horarios de una agenda. */
final class MutacionesDeHorarios {

  static final List<Mutacion> TODAS =
      List.of(
          enAgenda("HOR-001", "una hora que no es hora", "Horario", "temprano"),
          enAgenda("HOR-001", "un intervalo sin guion", "Horario", "14:30 15:15"),
          enAgenda("HOR-001", "un intervalo al revés", "Horario", "9:00 – 8:00"),
          de("HOR-002", "dos horarios encimados", MutacionesDeHorarios::encimados, Deseo.AGENDA),
          de("HOR-003", "un hueco en la agenda", MutacionesDeHorarios::hueco, Deseo.AGENDA),
          enAgenda("HOR-004", "una hora sin actividad", "Actividad", ""),
          enAgenda("HOR-004", "una actividad sin hora", "Horario", ""));

  private MutacionesDeHorarios() {}

  private static Mutacion enAgenda(String regla, String nombre, String columna, String escrito) {
    return de(
        regla, nombre, c -> c.tabla(Clase.AGENDA).hoja().poner(2, columna, escrito), Deseo.AGENDA);
  }

  /** Alarga el primer horario hasta dentro del segundo. */
  private static String encimados(CasoGenerado caso) {
    var hoja = caso.tabla(Clase.AGENDA).hoja();
    String horario = hoja.texto(2, "Horario");
    hoja.poner(2, "Horario", horario.replaceFirst(":00$", ":30"));
    return hoja.celda(3, "Horario");
  }

  private static String hueco(CasoGenerado caso) {
    var hoja = caso.tabla(Clase.AGENDA).hoja();
    hoja.poner(3, "Horario", hoja.texto(3, "Horario").replaceFirst(":00", ":15"));
    return hoja.celda(3, "Horario");
  }
}
