package mx.iecm.informe.trabajo;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import mx.iecm.informe.bitacora.Asiento;
import mx.iecm.informe.bitacora.Hecho;

/** Un asiento de la bitácora en JSON: así lo da el servidor y así lo lee la consola. */
public final class AsientoEscrito {

  private AsientoEscrito() {}

  /** El asiento, con todo lo que hace falta para verificarlo. */
  public static JsonObject json(Asiento asiento) {
    return Json.createObjectBuilder()
        .add("numero", asiento.numero())
        .add("cuando", asiento.hecho().cuando().toString())
        .add("quien", asiento.hecho().quien())
        .add("acto", asiento.hecho().acto())
        .add("asunto", asiento.hecho().asunto())
        .add("anterior", asiento.anterior())
        .add("huella", asiento.huella())
        .build();
  }

  /** El asiento que dice una línea; vacío si no dice ninguno. */
  public static Optional<Asiento> leer(String linea) {
    try (var lector = Json.createReader(new StringReader(linea))) {
      JsonObject json = lector.readObject();
      var hecho =
          new Hecho(
              Instant.parse(json.getString("cuando")),
              json.getString("quien"),
              json.getString("acto"),
              json.getString("asunto"));
      return Optional.of(
          new Asiento(
              json.getJsonNumber("numero").longValueExact(),
              hecho,
              json.getString("anterior"),
              json.getString("huella")));
    } catch (JsonException
        | DateTimeException
        | ArithmeticException
        | ClassCastException
        | NullPointerException e) {
      // Falta un dato, no es lo que se espera o no es JSON: de cualquier modo no es un asiento.
      return Optional.empty();
    }
  }
}
