package mx.iecm.informe.corpus;

import static mx.iecm.informe.corpus.Mutacion.de;
import static mx.iecm.informe.corpus.Mutacion.dia;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import mx.iecm.informe.castellano.EscritorDeFechas;
import mx.iecm.informe.corpus.TablaGenerada.Clase;

/** Fechas mal escritas o que no pueden ser. */
final class MutacionesDeFechas {

  static final List<Mutacion> TODAS =
      List.of(
          enRegistro("FEC-001", "una fecha que no es fecha", (c, d) -> "por confirmar"),
          enRegistro(
              "FEC-001",
              "un día que no existe",
              (c, d) -> "31 de febrero de " + c.calendario.ejercicio()),
          enRegistro(
              "FEC-002",
              "una fecha con dos lecturas",
              (c, d) -> "05/06/" + c.calendario.ejercicio()),
          enRegistro(
              "FEC-003",
              "otro día de la semana",
              (c, d) ->
                  EscritorDeFechas.diaDeSemana(d.getDayOfWeek().plus(2))
                      + " "
                      + EscritorDeFechas.dia(d)),
          de(
              "FEC-004",
              "un acto de otro periodo sin nota",
              c -> c.registro().poner(2, "Fecha", c.calendario.habilAntes()),
              Deseo.REGISTRO,
              Deseo.CON_LLAVES),
          enRegistro(
              "FEC-005",
              "un mes donde va un día",
              (c, d) -> EscritorDeFechas.mes(d.getMonthValue()) + " de " + d.getYear()),
          enRegistro("FEC-006", "un rango al revés", (c, d) -> rango(d, d.minusDays(1))),
          de(
              "FEC-007",
              "dos renglones en otro orden",
              MutacionesDeFechas::desordenada,
              Deseo.REGISTRO),
          de(
              "FEC-008",
              "falta una semana",
              MutacionesDeFechas::faltaUnaSemana,
              Deseo.SEMANAL,
              Deseo.CON_LLAVES),
          de("FEC-008", "una semana se fechó otro día", MutacionesDeFechas::otroDia, Deseo.SEMANAL),
          de(
              "FEC-008",
              "falta una quincena",
              c -> {
                c.tabla(Clase.QUINCENAL).hoja().quitar(3);
                return "";
              },
              Deseo.QUINCENAL,
              Deseo.CON_LLAVES),
          de("FEC-009", "un acto en sábado", MutacionesDeFechas::enSabado, Deseo.REGISTRO),
          de(
              "FEC-009",
              "un acto en inhábil",
              MutacionesDeFechas::enInhabil,
              Deseo.REGISTRO,
              Deseo.SOLO_REGISTRO),
          enListado("FEC-010", "una lista sin coma", l -> l.replaceFirst(" y ", " ")),
          enListado("FEC-010", "una lista con una fecha dos veces", MutacionesDeFechas::repetida),
          de(
              "FEC-011",
              "una quincena enviada antes de terminar",
              MutacionesDeFechas::enviadaAntes,
              Deseo.QUINCENAL),
          de(
              "FEC-012",
              "un acto posterior a la entrega",
              MutacionesDeFechas::entregadoAntes,
              Deseo.SOLO_REGISTRO,
              Deseo.REGISTRO));

  private MutacionesDeFechas() {}

  /** Cambia la última fecha de un registro: así el orden de las demás no se mueve. */
  private static Mutacion enRegistro(
      String regla, String nombre, BiFunction<CasoGenerado, LocalDate, String> otra) {
    return de(
        regla,
        nombre,
        c -> {
          var hoja = c.registro();
          int ultima = hoja.ultima();
          var dia = dia(hoja.valor(ultima, "Fecha"));
          return hoja.poner(ultima, "Fecha", otra.apply(c, dia));
        },
        Deseo.REGISTRO);
  }

  private static Mutacion enListado(String regla, String nombre, UnaryOperator<String> otra) {
    return de(
        regla,
        nombre,
        c -> {
          var hoja = c.tabla(Clase.LISTADO).hoja();
          return hoja.poner(2, "Fechas", otra.apply(delMismoMes(c)));
        },
        Deseo.LISTADO,
        Deseo.CON_LLAVES);
  }

  /** Los primeros tres días hábiles del periodo, que siempre son del mismo mes. */
  private static String delMismoMes(CasoGenerado caso) {
    var dias = caso.calendario.habiles();
    return dias.get(0).getDayOfMonth()
        + ", "
        + dias.get(1).getDayOfMonth()
        + " y "
        + EscritorDeFechas.dia(dias.get(2));
  }

  private static String repetida(String lista) {
    return lista.replaceFirst("(\\d+), (\\d+)", "$1, $1");
  }

  private static String rango(LocalDate desde, LocalDate hasta) {
    return "del " + EscritorDeFechas.dia(desde) + " al " + EscritorDeFechas.dia(hasta);
  }

  private static String desordenada(CasoGenerado caso) {
    var hoja = caso.registro();
    var una = hoja.valor(3, "Fecha");
    hoja.poner(3, "Fecha", hoja.valor(2, "Fecha"));
    hoja.poner(2, "Fecha", una);
    return hoja.celda(3, "Fecha");
  }

  private static String faltaUnaSemana(CasoGenerado caso) {
    var hoja = caso.tabla(Clase.SEMANAL).hoja();
    hoja.quitar(3);
    return hoja.lugar();
  }

  private static String otroDia(CasoGenerado caso) {
    var hoja = caso.tabla(Clase.SEMANAL).hoja();
    var habiles = caso.calendario.habiles();
    for (int fila = 2; fila <= hoja.ultima(); fila++) {
      var dia = dia(hoja.valor(fila, "Fecha"));
      var otro = dia.getDayOfWeek() == DayOfWeek.MONDAY ? dia.plusDays(1) : dia.minusDays(1);
      if (habiles.contains(otro)) {
        return hoja.poner(fila, "Fecha", otro);
      }
    }
    throw new IllegalStateException("ninguna semana tiene otro día hábil");
  }

  private static String enSabado(CasoGenerado caso) {
    var hoja = caso.registro();
    var sabado = caso.calendario.periodo().fin();
    sabado = sabado.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    // El último renglón puede ser de más tarde; con el mismo día los demás siguen en orden.
    for (int fila = 2; fila <= hoja.ultima(); fila++) {
      if (dia(hoja.valor(fila, "Fecha")).isAfter(sabado)) {
        return hoja.poner(fila, "Fecha", sabado);
      }
    }
    return hoja.poner(hoja.ultima(), "Fecha", sabado);
  }

  private static String enInhabil(CasoGenerado caso) {
    var inhabil = caso.programa.hoja("Inhábiles");
    var hoja = caso.registro();
    inhabil.agregar(dia(hoja.valor(3, "Fecha")), "Luto institucional");
    return hoja.celda(3, "Fecha");
  }

  private static String enviadaAntes(CasoGenerado caso) {
    var hoja = caso.tabla(Clase.QUINCENAL).hoja();
    return hoja.poner(2, "Fecha de envío", caso.calendario.habiles().get(3));
  }

  private static String entregadoAntes(CasoGenerado caso) {
    var hoja = caso.registro();
    var ultimo = dia(hoja.valor(hoja.ultima(), "Fecha"));
    caso.entrega().hoja("Portada").campo("Fecha de entrega", ultimo.minusDays(1));
    return hoja.celda(hoja.ultima(), "Fecha");
  }
}
