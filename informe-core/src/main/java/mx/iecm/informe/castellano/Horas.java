package mx.iecm.informe.castellano;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.modelo.Valor.Horario;

/** Horas y horarios de las agendas. */
public final class Horas {

  /** Más texto no es una hora; así la expresión nunca ve una celda larga. */
  private static final int LARGO_MAXIMO = 60;

  private static final String HORA = "(\\d{1,2}):(\\d{2})(?::00)?";
  private static final String UNIDAD = "(?: ?(?:h|hs|hrs|hras|hr|horas)\\.?)?";
  private static final String MEDIO_DIA = "(?: ?([ap])\\.? ?m\\.?)?";
  private static final Pattern HORARIO =
      Pattern.compile(
          "(?:(?:de|desde)(?: las?)? |a las? )?"
              + (HORA + MEDIO_DIA + UNIDAD)
              + ("(?: ?(?:[-\u2010-\u2015\u2212]| a las? | a | hasta las? | hasta ) ?"
                  + (HORA + MEDIO_DIA + UNIDAD)
                  + ")?"));

  /**
   * Lee una hora o un intervalo: {@code 9:00}, {@code 10:00 – 10:05}, {@code 12:00-13:00}, {@code
   * de 9:00 a 10:00 h}, {@code 4:00 p. m.}.
   *
   * <p>Si solo la segunda hora dice a. m. o p. m., vale para las dos mientras no deje el intervalo
   * al revés. Un intervalo escrito al revés se lee como está: lo juzga una regla.
   *
   * @return vacío si no es una hora, o si entre dos horas falta la raya
   */
  public static Optional<Horario> leer(String escrito) {
    if (escrito.length() > LARGO_MAXIMO) {
      return Optional.empty();
    }
    Matcher m = HORARIO.matcher(Comparacion.clave(escrito));
    if (!m.matches()) {
      return Optional.empty();
    }
    if (m.group(4) == null) {
      return hora(m, 1, medioDia(m, 3)).map(h -> new Horario(h, h));
    }
    Optional<LocalTime> fin = hora(m, 4, medioDia(m, 6));
    return fin.flatMap(f -> inicio(m, f).map(i -> new Horario(i, f)));
  }

  private static Optional<LocalTime> inicio(Matcher m, LocalTime fin) {
    String propio = medioDia(m, 3);
    if (propio.isEmpty()) {
      var heredado = hora(m, 1, medioDia(m, 6)).filter(h -> !h.isAfter(fin));
      if (heredado.isPresent()) {
        return heredado;
      }
    }
    return hora(m, 1, propio);
  }

  private static String medioDia(Matcher m, int grupo) {
    String letra = m.group(grupo);
    return letra == null ? "" : letra;
  }

  private static Optional<LocalTime> hora(Matcher m, int grupo, String medioDia) {
    int hora = Integer.parseInt(m.group(grupo));
    int minuto = Integer.parseInt(m.group(grupo + 1));
    // Las 12 a. m. son las cero; «13:00 p. m.» se escribe y se entiende.
    if (medioDia.equals("p") && hora < 12) {
      hora += 12;
    } else if (medioDia.equals("a") && hora == 12) {
      hora = 0;
    } else if (medioDia.equals("a") && hora > 12) {
      return Optional.empty();
    }
    return hora < 24 && minuto < 60 ? Optional.of(LocalTime.of(hora, minuto)) : Optional.empty();
  }

  /** Como se imprime: {@code 10:00 – 10:05}, o {@code 9:00} si es una sola hora. */
  public static String imprimir(Horario horario) {
    String inicio = texto(horario.inicio());
    return horario.fin().equals(horario.inicio()) ? inicio : inicio + " – " + texto(horario.fin());
  }

  private static String texto(LocalTime hora) {
    int minuto = hora.getMinute();
    return hora.getHour() + (minuto < 10 ? ":0" : ":") + minuto;
  }

  private Horas() {}
}
