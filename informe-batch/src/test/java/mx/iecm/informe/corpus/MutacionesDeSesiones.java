package mx.iecm.informe.corpus;

import static mx.iecm.informe.corpus.Mutacion.de;

import java.util.List;

/** Sesiones, asistencia y acuerdos. */
final class MutacionesDeSesiones {

  static final List<Mutacion> TODAS =
      List.of(
          de(
              "SES-001",
              "una sesión fuera del periodo",
              c -> c.secretaria.hoja("Sesiones").poner(2, "Fecha", c.calendario.habilAntes())),
          de(
              "SES-002",
              "una ordinaria se salta un número",
              c -> {
                var hoja = c.secretaria.hoja("Sesiones");
                hoja.poner(3, "Número", Integer.parseInt(hoja.texto(3, "Número")) + 4);
                return hoja.celda(3, "Fecha");
              },
              Deseo.DOS_SESIONES),
          de(
              "SES-003",
              "una columna que no es de ninguna sesión",
              c -> c.secretaria.hoja("Asistencia").columnaNueva("77X", "✓")),
          de(
              "SES-003",
              "una sesión sin columna",
              c -> {
                c.secretaria.hoja("Asistencia").quitarColumna(primera(c));
                return "";
              }),
          de(
              "SES-004",
              "una marca desconocida",
              c -> c.secretaria.hoja("Asistencia").poner(5, primera(c), "tarde")),
          de("SES-005", "una sesión sin quórum", MutacionesDeSesiones::sinQuorum),
          de("SES-006", "alguien asiste con dos cargos", MutacionesDeSesiones::dosCargos),
          de("SES-007", "alguien asiste después de irse", MutacionesDeSesiones::despuesDeIrse),
          de(
              "SES-008",
              "un acuerdo de una sesión que no está",
              c -> {
                var hoja = c.secretaria.hoja("Acuerdos");
                hoja.agregar("", "77X", "Presentación sobre " + c.vocabulario.asunto());
                return "";
              }),
          de(
              "SES-009",
              "los folios no siguen a las sesiones",
              MutacionesDeSesiones::enOtroOrden,
              Deseo.DOS_SESIONES),
          de(
              "SES-010",
              "una ordinaria sin orden del día",
              c -> {
                var hoja = c.secretaria.hoja("Acuerdos");
                hoja.poner(2, "Asunto", "Aprueba " + c.vocabulario.asunto() + ".");
                return "";
              }),
          de(
              "SES-011",
              "quien vota no está en la lista",
              c -> {
                c.secretaria.hoja("Asistencia").quitar(4);
                return "";
              }));

  private MutacionesDeSesiones() {}

  private static String primera(CasoGenerado caso) {
    return caso.secretaria.hoja("Sesiones").texto(2, "Clave");
  }

  private static String sinQuorum(CasoGenerado caso) {
    var hoja = caso.secretaria.hoja("Asistencia");
    for (int fila = 3; fila < 2 + GeneradorDePrograma.CON_VOTO; fila++) {
      hoja.poner(fila, primera(caso), "");
    }
    return "";
  }

  private static String dosCargos(CasoGenerado caso) {
    var personas = caso.programa.hoja("Personas");
    String nombre = personas.texto(2, "Nombre");
    personas.agregar(20, nombre, "", "Enlace Institucional", "invitado", "no", "", "");
    var hoja = caso.secretaria.hoja("Asistencia");
    hoja.poner(2, "Persona", "Presidencia: " + nombre);
    hoja.agregar(
        hoja.encabezados().stream()
            .map(
                e ->
                    e.equals("Persona")
                        ? "Enlace Institucional, " + nombre
                        : e.equals(primera(caso)) ? "✓" : "NA")
            .toList());
    return "";
  }

  private static String despuesDeIrse(CasoGenerado caso) {
    var hoja = caso.secretaria.hoja("Asistencia");
    int secretario = 2 + GeneradorDePrograma.CON_VOTO;
    hoja.encabezados().stream().skip(1).forEach(s -> hoja.poner(secretario, s, "✓"));
    caso.programa.hoja("Personas").poner(secretario, "Hasta", caso.calendario.habilAntes());
    return "";
  }

  /** Los asuntos se quedan en su sesión y cambian de folio. */
  private static String enOtroOrden(CasoGenerado caso) {
    var hoja = caso.secretaria.hoja("Acuerdos");
    var segunda = caso.secretaria.hoja("Sesiones").texto(3, "Clave");
    int otra = hoja.donde("Sesión", segunda).get(0);
    String folio = hoja.texto(2, "Folio");
    hoja.poner(2, "Folio", hoja.texto(otra, "Folio"));
    hoja.poner(otra, "Folio", folio);
    return "";
  }
}
