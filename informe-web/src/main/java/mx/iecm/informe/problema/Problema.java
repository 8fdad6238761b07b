package mx.iecm.informe.problema;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.OptionalInt;

/**
 * Por qué no se hizo lo que se pidió.
 *
 * @param tipo cuál es
 * @param detalle qué pasó esta vez y cómo se remedia
 * @param hallazgos los que lo explican, como en el dictamen; vacío si no vienen al caso
 */
public record Problema(TipoDeProblema tipo, String detalle, JsonArray hallazgos) {

  /** Tipo de contenido de {@link #json()}. */
  public static final String MEDIO = "application/problem+json";

  /** Segundos tras los que conviene pedir otra vez lo que no se pudo atender. */
  private static final int ESPERA_S = 10;

  /** Cuántos segundos conviene esperar para pedir lo mismo; vacío si esperar no lo remedia. */
  public OptionalInt espera() {
    return tipo.estado() == 503 ? OptionalInt.of(ESPERA_S) : OptionalInt.empty();
  }

  /** En la forma del RFC 9457. */
  public JsonObject json() {
    var json =
        Json.createObjectBuilder()
            .add("type", tipo.uri())
            .add("title", tipo.titulo())
            .add("status", tipo.estado())
            .add("detail", detalle);
    if (!hallazgos.isEmpty()) {
      json.add("hallazgos", hallazgos);
    }
    return json.build();
  }
}
