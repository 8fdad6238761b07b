package mx.iecm.informe.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;

/** Cómo se escribe lo que se contesta: siempre con los mismos bytes, que es lo que se etiqueta. */
final class Representacion {

  private static final Jsonb JSON = JsonbBuilder.create();

  private Representacion() {}

  /** Sus bytes: lo que ya está escrito se queda como está; lo demás va en JSON. */
  static byte[] de(Object cosa) {
    if (cosa instanceof byte[] bytes) {
      return bytes;
    }
    String escrito = cosa instanceof String texto ? texto : JSON.toJson(cosa);
    return escrito.getBytes(StandardCharsets.UTF_8);
  }
}
