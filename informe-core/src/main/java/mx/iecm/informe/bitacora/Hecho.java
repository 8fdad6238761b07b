package mx.iecm.informe.bitacora;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Algo que ocurrió y que la bitácora recuerda.
 *
 * @param cuando el instante, hasta microsegundos: es lo que guardan las bases de datos
 * @param quien el usuario, o el servidor si nadie lo pidió en ese momento
 * @param acto qué, con su nombre público, por ejemplo {@code ENTREGA_RECIBIDA}
 * @param asunto sobre qué, en texto corto
 */
public record Hecho(Instant cuando, String quien, String acto, String asunto) {

  /** Con el instante recortado a microsegundos. */
  public Hecho {
    cuando = cuando.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * El texto del que se toma la huella. Cada dato va precedido de sus bytes en UTF-8 y seguido de
   * una coma: ningún contenido se puede confundir con dos datos.
   */
  String canonico(long numero) {
    return medido(Long.toString(numero))
        + medido(cuando.toString())
        + medido(quien)
        + medido(acto)
        + medido(asunto);
  }

  private static String medido(String dato) {
    return dato.getBytes(StandardCharsets.UTF_8).length + ":" + dato + ",";
  }
}
