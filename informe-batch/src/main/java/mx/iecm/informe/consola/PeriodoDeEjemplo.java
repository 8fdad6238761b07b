package mx.iecm.informe.consola;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** Abre el periodo de un caso en un servidor que no tiene ninguno, como lo haría la secretaría. */
final class PeriodoDeEjemplo {

  private static final String FRONTERA = "----informe-9f2c1e";
  private static final String SECRETARIA = "secretaria:demo";

  private final HttpClient cliente = HttpClient.newHttpClient();
  private final URI periodos;

  PeriodoDeEjemplo(URI servidor) {
    this.periodos = servidor.resolve("api/periodos");
  }

  /**
   * Lo abre, si no hay ningún periodo y la persona de demostración sigue con su clave.
   *
   * @return si esa persona pudo entrar
   * @throws IllegalStateException si el servidor no lo acepta
   */
  boolean abrir(Path caso) throws IOException, InterruptedException {
    var hay = enviar(HttpRequest.newBuilder(periodos));
    if (hay.statusCode() != 200 || !hay.body().equals("[]")) {
      return hay.statusCode() == 200;
    }
    var formulario =
        HttpRequest.newBuilder(periodos)
            .header("Content-Type", "multipart/form-data; boundary=" + FRONTERA)
            .POST(BodyPublishers.ofByteArray(formulario(caso)));
    var respuesta = enviar(formulario);
    if (respuesta.statusCode() != 201) {
      throw new IllegalStateException("no se abrió el periodo de ejemplo: " + respuesta.body());
    }
    return true;
  }

  private HttpResponse<String> enviar(HttpRequest.Builder peticion)
      throws IOException, InterruptedException {
    String credencial =
        Base64.getEncoder().encodeToString(SECRETARIA.getBytes(StandardCharsets.UTF_8));
    return cliente.send(
        peticion.header("Authorization", "Basic " + credencial).build(), BodyHandlers.ofString());
  }

  private static byte[] formulario(Path caso) throws IOException {
    var cuerpo = new ByteArrayOutputStream();
    for (String libro : new String[] {"programa", "secretaria"}) {
      String cabeza =
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.xlsx\"\r\n\r\n"
              .formatted(FRONTERA, libro, libro);
      cuerpo.write(cabeza.getBytes(StandardCharsets.UTF_8));
      cuerpo.write(Files.readAllBytes(caso.resolve(libro + ".xlsx")));
      cuerpo.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    cuerpo.write(("--" + FRONTERA + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return cuerpo.toByteArray();
  }
}
