package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** La huella de un documento según el manifiesto con que se publicó. */
public final class HuellaPublicada {

  private HuellaPublicada() {}

  /**
   * El SHA-256 que el manifiesto dice del documento; si ninguno se llama igual, el del único
   * documento de Word que enlista.
   *
   * @return vacío si el manifiesto no se entiende o no dice de ningún documento
   */
  public static Optional<String> de(Path manifiesto, Path documento) throws IOException {
    try (var en = Files.newInputStream(manifiesto);
        var lector = Json.createReader(en)) {
      var raiz = lector.readObject();
      if (!raiz.containsKey("salidas")) {
        return Optional.empty();
      }
      var salidas = raiz.getJsonArray("salidas").getValuesAs(JsonObject.class);
      String nombre = documento.getFileName().toString();
      return huella(salidas, nombre).or(() -> huella(salidas, ".docx"));
    } catch (JsonException | ClassCastException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> huella(List<JsonObject> salidas, String fin) {
    return salidas.stream()
        .filter(s -> s.getString("nombre", "").endsWith(fin))
        .map(s -> s.getString("sha256", ""))
        .findFirst();
  }
}
