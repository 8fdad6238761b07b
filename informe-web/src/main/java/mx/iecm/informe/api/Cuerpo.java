package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lo que trae una petición en JSON.
 *
 * @param json un objeto
 */
record Cuerpo(JsonObject json) {

  /**
   * Lo lee.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si no es un objeto de JSON
   */
  static Cuerpo de(String texto) {
    try (var lector = Json.createReader(new StringReader(texto))) {
      return new Cuerpo(lector.readObject());
    } catch (JsonException e) {
      throw PETICION_INCOMPLETA.con("Se esperaba un objeto de JSON.");
    }
  }

  /** Un texto que tiene que venir. */
  String texto(String nombre) {
    if (json.get(nombre) instanceof JsonString texto) {
      return texto.getString();
    }
    throw PETICION_INCOMPLETA.con("Falta el texto «%s».".formatted(nombre));
  }

  /** Un texto que puede venir; {@code ""} si no viene. */
  String opcional(String nombre) {
    return json.containsKey(nombre) ? texto(nombre) : "";
  }

  /** Una lista de textos que tiene que venir. */
  Set<String> textos(String nombre) {
    if (json.get(nombre) instanceof JsonArray lista
        && lista.stream().allMatch(JsonString.class::isInstance)) {
      return lista.getValuesAs(JsonString.class).stream()
          .map(JsonString::getString)
          .collect(Collectors.toSet());
    }
    throw PETICION_INCOMPLETA.con("Falta la lista de textos «%s».".formatted(nombre));
  }

  /** Un sí o no; si no viene, no. */
  boolean cierto(String nombre) {
    JsonValue valor = json.getOrDefault(nombre, JsonValue.FALSE);
    if (valor.equals(JsonValue.TRUE) || valor.equals(JsonValue.FALSE)) {
      return valor.equals(JsonValue.TRUE);
    }
    throw PETICION_INCOMPLETA.con("«%s» tiene que ser true o false.".formatted(nombre));
  }
}
