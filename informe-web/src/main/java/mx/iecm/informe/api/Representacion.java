package mx.iecm.informe.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.nio.charset.StandardCharsets;

/** Cómo se escribe lo que se contesta: siempre con los mismos bytes, que es lo que se etiqueta. */
final class Representacion {

  private static final Jsonb JSON = JsonbBuilder.create();

  private Representacion() {}

  /** Sus bytes: los que ya son, se quedan como están; lo demás va en JSON. */
  static byte[] de(Object cosa) {
    return cosa instanceof byte[] bytes
        ? bytes
        : JSON.toJson(cosa).getBytes(StandardCharsets.UTF_8);
  }
}
