package mx.iecm.informe.acceso;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lo que todo el sitio le pide al navegador: nada de fuera, nada en línea, nada en marcos. Va en
 * toda respuesta, también en los errores, los archivos y la entrada, que no pasan por los filtros.
 */
final class Encabezados implements HttpHandler {

  private static final String POLITICA =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> SIEMPRE =
      Map.of(
          "Content-Security-Policy", POLITICA,
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

  private final HttpHandler sigue;
  private final boolean https;

  Encabezados(HttpHandler sigue, boolean https) {
    this.sigue = sigue;
    this.https = https;
  }

  @Override
  public void handleRequest(HttpServerExchange peticion) throws Exception {
    // Al final, cuando ya nadie los puede quitar.
    peticion.addResponseCommitListener(
        p -> de(p.getRequestPath(), https).forEach((n, v) -> poner(p, n, v)));
    sigue.handleRequest(peticion);
  }

  private static void poner(HttpServerExchange peticion, String nombre, String valor) {
    var suyos = peticion.getResponseHeaders();
    var como = new HttpString(nombre);
    // Quien sabe cuánto se puede guardar lo suyo ya lo dijo.
    if (!como.equals(Headers.CACHE_CONTROL) || !suyos.contains(como)) {
      suyos.put(como, valor);
    }
  }

  /** Los de una ruta. */
  static Map<String, String> de(String ruta, boolean https) {
    var todos = new LinkedHashMap<>(SIEMPRE);
    if (!ruta.startsWith("/recursos/")) {
      todos.put("Cache-Control", "no-store");
    }
    if (https) {
      todos.put("Strict-Transport-Security", "max-age=31536000");
    }
    return todos;
  }
}
