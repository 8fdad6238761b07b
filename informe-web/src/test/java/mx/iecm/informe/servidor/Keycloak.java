package mx.iecm.informe.servidor;

import jakarta.json.Json;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;

/** Un Keycloak de verdad, con las cuentas de {@code keycloak/iecm.json}. */
final class Keycloak implements AutoCloseable {

  private final Process proceso;
  private final URI reino;

  private Keycloak(Process proceso, URI reino) {
    this.proceso = proceso;
    this.reino = reino;
  }

  static Keycloak arrancar() throws IOException, InterruptedException {
    Path carpeta = Path.of(System.getProperty("informe.keycloak"));
    Path cuentas = Files.createDirectories(carpeta.resolve("data/import")).resolve("iecm.json");
    try (var de = Keycloak.class.getResourceAsStream("/keycloak/iecm.json")) {
      Files.copy(Objects.requireNonNull(de), cuentas, StandardCopyOption.REPLACE_EXISTING);
    }
    int puerto = Servicio.libre();
    File dicho = carpeta.resolve("dicho.txt").toFile();
    var orden =
        new ProcessBuilder(
                "bash", carpeta.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm")
            .redirectErrorStream(true)
            .redirectOutput(dicho);
    orden.environment().putAll(Map.of("KC_HTTP_PORT", "" + puerto, "KC_HTTP_HOST", "127.0.0.1"));
    var reino = URI.create("http://localhost:" + puerto + "/realms/iecm");
    var keycloak = new Keycloak(orden.start(), reino);
    Servicio.esperar("arrancó Keycloak: " + dicho, keycloak::contesta);
    return keycloak;
  }

  private boolean contesta() {
    if (!proceso.isAlive()) {
      throw new AssertionError("Keycloak terminó (código " + proceso.exitValue() + ")");
    }
    try {
      return pedir(HttpRequest.newBuilder(reino).build()).contains("iecm");
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  /** Con qué se le dice al servidor que las cuentas son estas. */
  Map<String, String> ambiente() {
    return Map.of(
        "INFORME_OIDC_PROVEEDOR", reino.toString(), "INFORME_OIDC_SECRETO", "secreto-de-prueba");
  }

  /** La credencial de una cuenta, como la usa una herramienta. */
  String credencial(String usuario) {
    var formulario =
        "client_id=informe&client_secret=secreto-de-prueba&grant_type=password&scope=openid"
            + "&username=%s&password=clave-de-%s".formatted(usuario, usuario);
    var peticion =
        HttpRequest.newBuilder(URI.create(reino + "/protocol/openid-connect/token"))
            .header("Content-Type", Navegador.FORMULARIO)
            .POST(BodyPublishers.ofString(formulario))
            .build();
    return Json.createReader(new StringReader(pedir(peticion)))
        .readObject()
        .getString("access_token");
  }

  private static String pedir(HttpRequest peticion) {
    try {
      return HttpClient.newHttpClient().send(peticion, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    proceso.descendants().forEach(ProcessHandle::destroyForcibly);
    proceso.destroyForcibly();
  }
}
