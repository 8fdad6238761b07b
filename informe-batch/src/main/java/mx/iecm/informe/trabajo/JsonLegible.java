package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/** Escribe JSON con sangría, para que también lo lea una persona. */
final class JsonLegible {

  private JsonLegible() {}

  static String escribir(JsonObject objeto) {
    var texto = new StringWriter();
    var fabrica = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
    try (var escritor = fabrica.createWriter(texto)) {
      escritor.writeObject(objeto);
    }
    return texto + "\n";
  }
}
