package mx.iecm.informe.entrega;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Un momento como lo lee una persona, de la hora con que la institución vive. */
public final class Momento {

  private static final Locale ES_MX = Locale.forLanguageTag("es-MX");
  private static final DateTimeFormatter EXACTO =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu, H:mm:ss", ES_MX);
  private static final DateTimeFormatter PLAZO =
      DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu, H:mm 'h'", ES_MX);

  private Momento() {}

  /** Día y hora con sus segundos. */
  public static String exacto(Instant instante) {
    return EXACTO.format(instante.atZone(Zona.ES));
  }

  /** Cuándo abre o vence un plazo. */
  public static String plazo(Instant instante) {
    return PLAZO.format(instante.atZone(Zona.ES));
  }
}
