package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/**
 * Lo que {@code docs/openapi.json} dice que se contesta, exigido a todo lo que las pruebas reciben:
 * el código, el tipo de contenido y, si es JSON, cada campo. Al cliente se le admite que ignore un
 * campo nuevo; aquí, uno que el documento no diga es una falta.
 */
final class Contrato {

  static final Path DOCUMENTO =
      CasoReal.CARPETA.resolve("../../docs/openapi.json").normalize().toAbsolutePath();

  private static final String RAIZ = "/api";
  private static final String ID = "https://iecm.invalid/openapi.json";
  private static final ObjectMapper JACKSON = new ObjectMapper();
  private static final JsonNode DICHO = leer();
  private static final JsonSchemaFactory ESQUEMAS =
      JsonSchemaFactory.getInstance(
          SpecVersion.VersionFlag.V202012,
          f -> f.schemaLoaders(c -> c.schemas(Map.of(ID, cerrado(DICHO).toString()))));
  private static final Map<String, JsonSchema> HECHOS = new ConcurrentHashMap<>();

  private Contrato() {}

  static JsonNode documento() {
    return DICHO;
  }

  private static JsonNode leer() {
    try {
      return JACKSON.readTree(Files.readAllBytes(DOCUMENTO));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** El mismo, sin lugar para campos de más. */
  private static JsonNode cerrado(JsonNode dicho) {
    JsonNode copia = dicho.deepCopy();
    for (JsonNode esquema : copia.at("/components/schemas")) {
      cerrarTodo(esquema);
    }
    return copia;
  }

  private static void cerrarTodo(JsonNode nodo) {
    if (nodo instanceof ObjectNode objeto && objeto.path("properties").isObject()) {
      objeto.put("unevaluatedProperties", false);
    }
    if (!nodo.has("allOf")) {
      nodo.forEach(Contrato::cerrarTodo);
    }
  }

  /** Comprueba lo que se contestó a una petición; lo que no es de la API no se mira. */
  static void exigir(String metodo, URI direccion, Cliente.Respuesta respuesta) {
    String ruta = direccion.getPath();
    if (!ruta.startsWith(RAIZ + "/")) {
      return;
    }
    plantilla(metodo, ruta.substring(RAIZ.length()))
        .ifPresent(p -> exigir(p, metodo.toLowerCase(Locale.ROOT), respuesta));
  }

  private static void exigir(String plantilla, String metodo, Cliente.Respuesta respuesta) {
    String que = metodo + " " + plantilla + " → " + respuesta.estado();
    String donde = "/paths/" + escapado(plantilla) + "/" + metodo + "/responses/";
    JsonNode dicha = seguido(donde + respuesta.estado());
    assertThat(dicha.isMissingNode()).as("el documento no dice " + que).isFalse();
    if (!dicha.has("content")) {
      assertThat(respuesta.cuerpo()).as(que + " no lleva nada").isEmpty();
      return;
    }
    String medio = respuesta.medio().replaceFirst(";.*", "");
    JsonNode contenido = dicha.at("/content").path(medio);
    if (contenido.isMissingNode()) {
      contenido = dicha.at("/content").path("*/*");
    }
    assertThat(contenido.isMissingNode()).as(que + " no dice " + medio).isFalse();
    if (medio.endsWith("json") && contenido.path("schema").has("$ref")) {
      exigirEsquema(contenido.at("/schema/$ref").asText(), respuesta.cuerpo(), que);
    }
  }

  /** Comprueba un JSON contra un esquema del documento. */
  static void exigirEsquema(String referencia, byte[] json, String que) {
    try {
      var faltas = esquema(referencia).validate(JACKSON.readTree(json));
      assertThat(faltas).as(que + ": " + new String(json, StandardCharsets.UTF_8)).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonSchema esquema(String referencia) {
    return HECHOS.computeIfAbsent(referencia, r -> ESQUEMAS.getSchema(SchemaLocation.of(ID + r)));
  }

  /** Un nodo del documento o, si es una referencia, aquello a lo que se refiere. */
  private static JsonNode seguido(String donde) {
    JsonNode nodo = DICHO.at(donde);
    return nodo.has("$ref") ? DICHO.at(nodo.get("$ref").asText().substring(1)) : nodo;
  }

  /** La dirección del documento que corresponde a una; la que menos partes deja abiertas. */
  private static Optional<String> plantilla(String metodo, String ruta) {
    Iterable<String> todas = () -> nombres(DICHO.path("paths"));
    return StreamSupport.stream(todas.spliterator(), false)
        .filter(p -> ruta.matches(p.replace(".", "\\.").replaceAll("\\{\\w+}", "[^/]+")))
        .filter(p -> DICHO.path("paths").path(p).has(metodo.toLowerCase(Locale.ROOT)))
        .min(Comparator.comparingInt(p -> p.split("\\{", -1).length));
  }

  private static Iterator<String> nombres(JsonNode nodo) {
    return nodo.fieldNames();
  }

  private static String escapado(String plantilla) {
    return plantilla.replace("~", "~0").replace("/", "~1");
  }
}
