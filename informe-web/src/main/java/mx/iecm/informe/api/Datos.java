package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;

/** Los datos de una petición en JSON, pedidos uno por uno y por su nombre. */
final class Datos {

  private final JsonObject cuerpo;

  /**
   * Los de un cuerpo.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es un objeto de JSON
   */
  Datos(String cuerpo) {
    try (var lector = Json.createReader(new StringReader(cuerpo))) {
      this.cuerpo = lector.readObject();
    } catch (JsonException | IllegalStateException e) {
      throw PETICION_INCOMPLETA.con("El cuerpo de la petición tiene que ser un objeto de JSON.");
    }
  }

  /**
   * Un texto que tiene que venir.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no viene o no es un texto
   */
  String texto(String nombre) {
    String escrito = opcional(nombre);
    if (escrito.isBlank()) {
      throw PETICION_INCOMPLETA.con("Falta «%s».".formatted(nombre));
    }
    return escrito;
  }

  /**
   * Un texto que puede venir; {@code ""} si no viene.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es un texto
   */
  String opcional(String nombre) {
    var valor = cuerpo.getOrDefault(nombre, JsonValue.NULL);
    if (valor instanceof JsonString texto) {
      return texto.getString();
    }
    if (valor.equals(JsonValue.NULL)) {
      return "";
    }
    throw PETICION_INCOMPLETA.con("«%s» tiene que ser un texto.".formatted(nombre));
  }

  /**
   * Un sí o no; no, si no viene.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si es otra cosa
   */
  boolean siOno(String nombre) {
    var valor = cuerpo.getOrDefault(nombre, JsonValue.FALSE);
    if (!valor.equals(JsonValue.TRUE) && !valor.equals(JsonValue.FALSE)) {
      throw PETICION_INCOMPLETA.con("«%s» tiene que ser true o false.".formatted(nombre));
    }
    return valor.equals(JsonValue.TRUE);
  }
}
