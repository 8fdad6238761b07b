package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mx.iecm.informe.problema.TipoDeProblema;
import org.junit.jupiter.api.Test;

/**
 * El documento de OpenAPI dice lo que hay. Que cada respuesta sea como dice lo mira {@link
 * Contrato} en todas las pruebas, con todas las personas y en todas las direcciones.
 */
class ContratoIT extends EnElServidor {

  @Test
  void elQueSeSirveEsElQueSeGuarda() throws Exception {
    var servido = como("dvoe").pedir("/api/openapi.json");

    assertThat(servido.estado()).isEqualTo(200);
    assertThat(servido.medio()).startsWith("application/json");
    assertThat(servido.cuerpo()).isEqualTo(Files.readAllBytes(Contrato.DOCUMENTO));
    assertThat(como("").pedir("/api/openapi.json").estado()).isEqualTo(401);
  }

  @Test
  void diceTodasLasDireccionesYNingunaMas() {
    var dichas = new ArrayList<String>();
    Contrato.documento()
        .path("paths")
        .fields()
        .forEachRemaining(
            ruta ->
                ruta.getValue()
                    .fieldNames()
                    .forEachRemaining(
                        m -> dichas.add(m.toUpperCase(Locale.ROOT) + " /api" + ruta.getKey())));

    assertThat(dichas)
        .as("agregue la dirección nueva a docs/openapi.json")
        .containsExactlyInAnyOrderElementsOf(
            PapelesIT.direcciones().keySet().stream().filter(d -> d.contains(" /api/")).toList());
  }

  @Test
  void esUnDocumentoDeOpenApiSinFaltas() throws Exception {
    var opciones = new ParseOptions();
    opciones.setResolve(true);
    var leido =
        new OpenAPIV3Parser().readContents(Files.readString(Contrato.DOCUMENTO), null, opciones);

    assertThat(leido.getMessages()).isEmpty();
    assertThat(leido.getOpenAPI().getOpenapi()).startsWith("3.1");
    assertThat(leido.getOpenAPI().getPaths()).hasSizeGreaterThan(30);
  }

  @Test
  void cadaOperacionSeExplicaYDiceComoSeNiega() {
    for (JsonNode operacion : operaciones()) {
      String nombre = operacion.path("operationId").asText();
      assertThat(operacion.path("summary").asText()).as(nombre).endsWith(".");
      assertThat(operacion.path("tags")).as(nombre).hasSize(1);
      for (String codigo : List.of("400", "401", "403", "429", "500", "503")) {
        assertThat(operacion.path("responses").has(codigo)).as(nombre + " " + codigo).isTrue();
      }
      operacion
          .path("parameters")
          .forEach(p -> assertThat(p.has("$ref") || p.has("description")).as(nombre).isTrue());
    }
    assertThat(operaciones())
        .extracting(o -> o.path("operationId").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void cadaCampoSeExplicaYCadaEjemploEsComoSuEsquema() {
    Contrato.documento()
        .at("/components/schemas")
        .fields()
        .forEachRemaining(
            e -> {
              String nombre = e.getKey();
              assertThat(e.getValue().path("description").asText()).as(nombre).endsWith(".");
              e.getValue()
                  .path("properties")
                  .fields()
                  .forEachRemaining(
                      c ->
                          assertThat(c.getValue().has("description"))
                              .as(nombre + "." + c.getKey())
                              .isTrue());
              for (JsonNode ejemplo : e.getValue().path("examples")) {
                byte[] json = ejemplo.toString().getBytes(StandardCharsets.UTF_8);
                Contrato.exigirEsquema("#/components/schemas/" + nombre, json, nombre);
              }
            });
  }

  @Test
  void nombraTodosLosProblemas() {
    var nombrados = Contrato.documento().at("/components/schemas/Problema/properties/type/enum");

    assertThat(nombrados)
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrder(
            java.util.Arrays.stream(TipoDeProblema.values())
                .map(TipoDeProblema::uri)
                .toArray(String[]::new));
  }

  private static List<JsonNode> operaciones() {
    var todas = new ArrayList<JsonNode>();
    Contrato.documento().path("paths").forEach(r -> r.forEach(todas::add));
    return todas;
  }
}
