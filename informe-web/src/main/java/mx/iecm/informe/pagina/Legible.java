package mx.iecm.informe.pagina;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mx.iecm.informe.castellano.Numeros;
import mx.iecm.informe.entrega.Momento;
import mx.iecm.informe.entrega.Zona;

/** Los datos como los lee una persona. */
public final class Legible {

  private static final DateTimeFormatter CAMPO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private Legible() {}

  /** Cuándo abre o vence un plazo, de la Ciudad de México. */
  public static String plazo(Instant instante) {
    return Momento.plazo(instante);
  }

  /** Un momento como lo pide un campo de fecha y hora de un formulario. */
  public static String campo(Instant instante) {
    return CAMPO.format(instante.atZone(Zona.ES));
  }

  /** Día y hora de la Ciudad de México. */
  public static String cuando(Instant instante) {
    return Momento.exacto(instante);
  }

  /** Un tamaño, en KB o MB. */
  public static String tamano(long bytes) {
    return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " KB" : (bytes >> 20) + " MB";
  }

  /** Una cuenta con su sustantivo. */
  public static String cuantos(long numero, String uno, String varios) {
    return Numeros.enCifras(BigDecimal.valueOf(numero)) + " " + (numero == 1 ? uno : varios);
  }

  /** Una cantidad, con sus comas. */
  public static String numero(long numero) {
    return Numeros.enCifras(BigDecimal.valueOf(numero));
  }

  /** Una cantidad que vino escrita sin comas, con ellas. */
  public static String numero(String escrito) {
    return Numeros.leer(escrito).map(Numeros::enCifras).orElse(escrito);
  }

  /** Un lapso largo, en su unidad mayor: {@code 2 días}, {@code 1 hora}. */
  public static String aproximado(Duration lapso) {
    if (lapso.toDays() > 0) {
      return cuantos(lapso.toDays(), "día", "días");
    }
    return lapso.toHours() > 0
        ? cuantos(lapso.toHours(), "hora", "horas")
        : cuantos(lapso.toMinutes(), "minuto", "minutos");
  }

  /** Un lapso, en segundos con un decimal. */
  public static String lapso(Duration lapso) {
    return String.format(Locale.ROOT, "%.1f s", lapso.toMillis() / 1000.0);
  }
}
