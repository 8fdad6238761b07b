package mx.iecm.informe.servidor;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * Una herramienta que usa la API.
 *
 * @param servidor su dirección
 * @param usuario con que se identifica, o {@code Bearer} y su credencial; vacío si no lo hace
 */
record Cliente(URI servidor, String usuario) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  static final String AL_PORTADOR = "Bearer ";

  private static final String FRONTERA = "----prueba-51c0";
  static final String MULTIPARTE = "multipart/form-data; boundary=" + FRONTERA;

  /** Sube sin decir cuánto pesa, como puede hacer un intermediario. */
  Respuesta subirSinDecirCuanto(String ruta, Map<String, byte[]> archivos) {
    return enviar(
        HttpRequest.newBuilder(servidor.resolve(ruta))
            .header("Content-Type", MULTIPARTE)
            .POST(
                BodyPublishers.ofInputStream(
                    () -> new ByteArrayInputStream(formulario(archivos)))));
  }

  /** Lo que contestó. */
  @SuppressWarnings("ArrayRecordComponent") // nadie compara respuestas
  record Respuesta(int estado, HttpHeaders encabezados, byte[] cuerpo) {

    String medio() {
      return encabezado("Content-Type");
    }

    /** Lo que dice un encabezado; vacío si no vino. */
    String encabezado(String nombre) {
      return encabezados.firstValue(nombre).orElse("");
    }

    JsonObject objeto() {
      return json().asJsonObject();
    }

    JsonArray arreglo() {
      return json().asJsonArray();
    }

    private JsonStructure json() {
      try (var lector = Json.createReader(new ByteArrayInputStream(cuerpo))) {
        return lector.read();
      }
    }

    String texto() {
      return new String(cuerpo, StandardCharsets.UTF_8);
    }
  }

  Cliente como(String otro) {
    return new Cliente(servidor, otro);
  }

  Respuesta pedir(String ruta, String... encabezados) {
    var peticion = HttpRequest.newBuilder(servidor.resolve(ruta));
    for (int i = 0; i < encabezados.length; i += 2) {
      peticion.header(encabezados[i], encabezados[i + 1]);
    }
    return enviar(peticion);
  }

  Respuesta mandar(String ruta, String... encabezados) {
    var peticion = HttpRequest.newBuilder(servidor.resolve(ruta)).POST(BodyPublishers.noBody());
    for (int i = 0; i < encabezados.length; i += 2) {
      peticion.header(encabezados[i], encabezados[i + 1]);
    }
    return enviar(peticion);
  }

  /** Manda un objeto. */
  Respuesta mandar(String ruta, JsonObject objeto) {
    return conJson(ruta, "POST", objeto);
  }

  /** Pone un objeto en su lugar. */
  Respuesta poner(String ruta, JsonObject objeto) {
    return conJson(ruta, "PUT", objeto);
  }

  private Respuesta conJson(String ruta, String metodo, JsonObject objeto) {
    return enviar(metodo, ruta, "application/json", BodyPublishers.ofString(objeto.toString()));
  }

  /** Quita lo que hay en una ruta. */
  Respuesta borrar(String ruta) {
    return enviar(HttpRequest.newBuilder(servidor.resolve(ruta)).DELETE());
  }

  Respuesta enviar(String metodo, String ruta, String medio, BodyPublisher cuerpo) {
    return enviar(
        HttpRequest.newBuilder(servidor.resolve(ruta))
            .header("Content-Type", medio)
            .method(metodo, cuerpo));
  }

  /** Sube archivos: campo → contenido; el archivo se llama como el campo. */
  Respuesta subir(String ruta, Map<String, byte[]> archivos) {
    return enviar(
        HttpRequest.newBuilder(servidor.resolve(ruta))
            .header("Content-Type", MULTIPARTE)
            .POST(BodyPublishers.ofByteArray(formulario(archivos))));
  }

  /** Sube archivos y lo escrito en otros campos. */
  Respuesta subir(String ruta, Map<String, byte[]> archivos, Map<String, String> escrito) {
    return enviar(
        HttpRequest.newBuilder(servidor.resolve(ruta))
            .header("Content-Type", MULTIPARTE)
            .POST(BodyPublishers.ofByteArray(formulario(archivos, escrito))));
  }

  /** Pone un JSON. */
  Respuesta poner(String ruta, String json, String... encabezados) {
    var peticion =
        HttpRequest.newBuilder(servidor.resolve(ruta))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json));
    for (int i = 0; i < encabezados.length; i += 2) {
      peticion.header(encabezados[i], encabezados[i + 1]);
    }
    return enviar(peticion);
  }

  /** Quita algo. */
  Respuesta quitar(String ruta) {
    return enviar(HttpRequest.newBuilder(servidor.resolve(ruta)).DELETE());
  }

  static byte[] formulario(Map<String, byte[]> archivos) {
    return formulario(archivos, Map.of());
  }

  private static byte[] formulario(Map<String, byte[]> archivos, Map<String, String> escrito) {
    var cuerpo = new ByteArrayOutputStream();
    escrito.forEach(
        (campo, texto) ->
            cuerpo.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(FRONTERA, campo, texto)
                    .getBytes(StandardCharsets.UTF_8)));
    archivos.forEach(
        (campo, bytes) -> {
          cuerpo.writeBytes(
              "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s.xlsx\"\r\n\r\n"
                  .formatted(FRONTERA, campo, campo)
                  .getBytes(StandardCharsets.UTF_8));
          cuerpo.writeBytes(bytes);
          cuerpo.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
    cuerpo.writeBytes(("--" + FRONTERA + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return cuerpo.toByteArray();
  }

  private Respuesta enviar(HttpRequest.Builder peticion) {
    if (usuario.startsWith(AL_PORTADOR)) {
      peticion.header("Authorization", usuario);
    } else if (!usuario.isEmpty()) {
      String credencial = usuario.contains(":") ? usuario : usuario + ":demo";
      peticion.header(
          "Authorization",
          "Basic "
              + Base64.getEncoder().encodeToString(credencial.getBytes(StandardCharsets.UTF_8)));
    }
    try {
      HttpResponse<byte[]> r = HTTP.send(peticion.build(), BodyHandlers.ofByteArray());
      var respuesta = new Respuesta(r.statusCode(), r.headers(), r.body());
      Contrato.exigir(r.request().method(), r.uri(), respuesta);
      return respuesta;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
