package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lo que mira quien cuida el servidor. */
class VigilanciaIT extends EnElServidor {

  private static final URI GESTION =
      URI.create("http://localhost:" + System.getProperty("informe.prueba.gestion") + "/");
  private static final Path BITACORA =
      Path.of(System.getProperty("informe.servidor"), "log", "informe.json");
  private static final Pattern PEDIDAS =
      Pattern.compile("informe_actos_total\\{[^}]*acto=\"compilacion-pedida\"[^}]*} ([\\d.]+)");

  @Test
  void diceSiPuedeAtender() throws Exception {
    var salud = gestion("health/ready");

    assertThat(salud.statusCode()).isEqualTo(200);
    var partes =
        Json.createReader(new StringReader(salud.body())).readObject().getJsonArray("checks");
    assertThat(partes.getValuesAs(JsonObject.class))
        .filteredOn(p -> List.of("base", "disco").contains(p.getString("name")))
        .hasSize(2)
        .allSatisfy(p -> assertThat(p.getString("status")).isEqualTo("UP"));
  }

  @Test
  void cuentaLoQueSeHizo() throws Exception {
    Compilada.esperar(como("secretaria"), "?borrador=true");
    double antes = pedidas();
    Compilada.esperar(como("secretaria"), "?borrador=true");

    assertThat(pedidas()).isEqualTo(antes + 1);
    assertThat(gestion("metrics").body())
        .containsPattern("informe_compilacion_seconds_count\\{[^}]*tipo=\"borrador\"[^}]*} [1-9]");
  }

  @Test
  void cadaRenglonDeUnaCompilacionDiceDeCualEs() throws Exception {
    String id = Compilada.esperar(como("secretaria"), "?borrador=true").getString("id");

    try (Stream<String> renglones = Files.lines(BITACORA)) {
      var suyos =
          renglones
              .map(r -> Json.createReader(new StringReader(r)).readObject())
              .filter(r -> r.getJsonObject("mdc").getString("encargo", "").equals(id))
              .map(r -> r.getString("message"))
              .toList();
      assertThat(suyos)
          .contains("compilación " + id + ": Componiendo el documento")
          .contains("compilación " + id + ": Publicando");
    }
  }

  private static double pedidas() throws IOException, InterruptedException {
    var hallado = PEDIDAS.matcher(gestion("metrics").body());
    assertThat(hallado.find()).isTrue();
    return Double.parseDouble(hallado.group(1));
  }

  private static HttpResponse<String> gestion(String ruta)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(GESTION.resolve(ruta)).build(), BodyHandlers.ofString());
  }
}
