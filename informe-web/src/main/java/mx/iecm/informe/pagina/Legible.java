package mx.iecm.informe.pagina;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mx.iecm.informe.castellano.Numeros;

/** Los datos como los lee una persona. */
public final class Legible {

  private static final ZoneId ZONA =
      ZoneId.of(System.getProperty("informe.zona", "America/Mexico_City"));
  private static final DateTimeFormatter CUANDO =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, H:mm:ss", Locale.forLanguageTag("es-MX"));

  private Legible() {}

  /** Día y hora de la Ciudad de México. */
  public static String cuando(Instant instante) {
    return CUANDO.format(instante.atZone(ZONA));
  }

  /** Un tamaño, en KB o MB. */
  public static String tamano(long bytes) {
    return bytes < 1 << 20 ? Math.max(1, bytes >> 10) + " KB" : (bytes >> 20) + " MB";
  }

  /** Una cuenta con su sustantivo. */
  public static String cuantos(long numero, String uno, String varios) {
    return Numeros.enCifras(BigDecimal.valueOf(numero)) + " " + (numero == 1 ? uno : varios);
  }

  /** Un lapso, en segundos con un decimal. */
  public static String lapso(Duration lapso) {
    return String.format(Locale.ROOT, "%.1f s", lapso.toMillis() / 1000.0);
  }
}
