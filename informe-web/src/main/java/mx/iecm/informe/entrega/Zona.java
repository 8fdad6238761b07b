package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.FECHA_NO_ADMITIDA;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** La hora con que la institución vive, que es la de sus plazos. */
public final class Zona {

  /** La de la Ciudad de México, salvo que quien instala diga otra. */
  public static final ZoneId ES =
      ZoneId.of(System.getProperty("informe.zona", "America/Mexico_City"));

  private Zona() {}

  /**
   * Un momento escrito: {@code 2025-07-10T18:00}, de la hora de aquí, o con su diferencia, {@code
   * 2025-07-10T18:00-06:00}.
   *
   * @param campo con que se nombra si no se entiende
   * @throws mx.iecm.informe.problema.ProblemaException si no se entiende
   */
  public static Instant leer(String campo, String escrito) {
    try {
      boolean conZona = escrito.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)");
      return conZona
          ? OffsetDateTime.parse(escrito).toInstant()
          : LocalDateTime.parse(escrito).atZone(ES).toInstant();
    } catch (DateTimeException e) {
      throw FECHA_NO_ADMITIDA.con(
          "«%s» dice «%s» y se espera una fecha con hora, como 2025-07-10T18:00."
              .formatted(campo, escrito));
    }
  }
}
