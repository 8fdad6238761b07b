package mx.iecm.informe.acuse;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Un JSON escrito de una sola manera posible, la del RFC 8785: sin espacios y con los nombres en
 * orden. Así el sello no depende de la sangría ni de quién lo volvió a guardar.
 *
 * <p>Los números de un acuse son enteros; los que no lo fueran se escribirían como vienen.
 */
final class JsonCanonico {

  private static final int ESPACIO = 0x20;

  private JsonCanonico() {}

  static String de(JsonValue valor) {
    return switch (valor.getValueType()) {
      case OBJECT -> objeto(valor.asJsonObject());
      case ARRAY -> arreglo(valor.asJsonArray());
      case STRING -> texto(((JsonString) valor).getString());
      case NUMBER, TRUE, FALSE, NULL -> valor.toString();
    };
  }

  private static String objeto(JsonObject objeto) {
    return new TreeMap<>(objeto)
        .entrySet().stream()
            .map(e -> texto(e.getKey()) + ":" + de(e.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static String arreglo(JsonArray arreglo) {
    return arreglo.stream().map(JsonCanonico::de).collect(Collectors.joining(",", "[", "]"));
  }

  private static String texto(String texto) {
    var escrito = new StringBuilder("\"");
    texto.chars().forEach(c -> escrito.append(letra((char) c)));
    return escrito.append('"').toString();
  }

  private static String letra(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      default ->
          c < ESPACIO ? String.format(Locale.ROOT, "\\u%04x", (int) c) : Character.toString(c);
    };
  }
}
