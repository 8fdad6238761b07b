package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodoDeEjemploTest {

  private static final Path MINIMO = Path.of("..", "ejemplos", "minimo");

  /** «secretaria:demo». */
  private static final String CREDENCIAL = "Basic c2VjcmV0YXJpYTpkZW1v";

  private final HttpServer servidor;
  private final List<Pedido> pedidos = new CopyOnWriteArrayList<>();
  private Contestado alPreguntar = new Contestado(200, "[]");
  private Contestado alAbrir = new Contestado(201, "{}");

  private record Pedido(String que, String credencial, String tipo, String cuerpo) {}

  private record Contestado(int estado, String cuerpo) {}

  PeriodoDeEjemploTest() throws IOException {
    servidor = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    servidor.createContext("/", this::contestar);
    servidor.start();
  }

  @AfterEach
  void detener() {
    servidor.stop(0);
  }

  private void contestar(HttpExchange intercambio) throws IOException {
    var encabezados = intercambio.getRequestHeaders();
    // En Latin-1 cada byte es una letra: así se comparan bytes.
    String cuerpo =
        new String(intercambio.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
    pedidos.add(
        new Pedido(
            intercambio.getRequestMethod() + " " + intercambio.getRequestURI(),
            String.valueOf(encabezados.getFirst("Authorization")),
            String.valueOf(encabezados.getFirst("Content-Type")),
            cuerpo));
    var dicho = intercambio.getRequestMethod().equals("GET") ? alPreguntar : alAbrir;
    byte[] bytes = dicho.cuerpo().getBytes(StandardCharsets.UTF_8);
    intercambio.sendResponseHeaders(dicho.estado(), bytes.length == 0 ? -1 : bytes.length);
    try (var salida = intercambio.getResponseBody()) {
      salida.write(bytes);
    }
  }

  @Test
  void siNoHayNingunoLoAbreComoLaSecretaria() throws Exception {
    periodo().abrir(MINIMO);

    assertThat(pedidos)
        .extracting(Pedido::que)
        .containsExactly("GET /api/periodos", "POST /api/periodos");
    assertThat(pedidos).extracting(Pedido::credencial).containsOnly(CREDENCIAL);
  }

  @Test
  void losDosLibrosVanEnterosEnElFormulario() throws Exception {
    periodo().abrir(MINIMO);

    var formulario = pedidos.get(1);
    assertThat(formulario.tipo()).startsWith("multipart/form-data; boundary=");
    String frontera = "--" + formulario.tipo().substring(formulario.tipo().indexOf('=') + 1);
    assertThat(formulario.cuerpo())
        .isEqualTo(
            frontera
                + "\r\n"
                + parte("programa")
                + "\r\n"
                + frontera
                + "\r\n"
                + parte("secretaria")
                + "\r\n"
                + frontera
                + "--\r\n");
  }

  private static String parte(String campo) throws IOException {
    return "Content-Disposition: form-data; name=\"%s\"; filename=\"%s.xlsx\"\r\n\r\n%s"
        .formatted(
            campo,
            campo,
            Files.readString(MINIMO.resolve(campo + ".xlsx"), StandardCharsets.ISO_8859_1));
  }

  @ParameterizedTest(name = "{0} {1}: lo abre {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200 | []                         | true
          200 | [{"clave":"CVOE-2025-T2"}] | false
          401 | {"status":401}             | false
          403 | []                         | false
          500 | ''                         | false
          """)
  void soloSiPuedeYNoHayNinguno(int estado, String cuerpo, boolean loAbre) throws Exception {
    alPreguntar = new Contestado(estado, cuerpo);

    periodo().abrir(MINIMO);

    assertThat(pedidos).hasSize(loAbre ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource({"200", "403", "413", "422", "500"})
  void siElServidorNoLoAceptaSeDiceConSuMotivo(int estado) {
    alAbrir = new Contestado(estado, "El programa no se pudo leer");

    assertThatThrownBy(() -> periodo().abrir(MINIMO))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no se abrió el periodo de ejemplo: El programa no se pudo leer");
  }

  @Test
  void siElEjemploNoEstaNoSePideNada() {
    assertThatThrownBy(() -> periodo().abrir(MINIMO.resolve("no"))).isInstanceOf(IOException.class);
    assertThat(pedidos).extracting(Pedido::que).containsExactly("GET /api/periodos");
  }

  private PeriodoDeEjemplo periodo() {
    return new PeriodoDeEjemplo(
        URI.create("http://127.0.0.1:" + servidor.getAddress().getPort() + "/"));
  }
}
