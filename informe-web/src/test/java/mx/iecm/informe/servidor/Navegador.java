package mx.iecm.informe.servidor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Una persona con su navegador: galletas, redirecciones, y de dónde viene cada petición. */
final class Navegador {

  static final String FORMULARIO = "application/x-www-form-urlencoded";

  private final CookieManager galletas;
  private final HttpClient http;
  private final URI servidor;

  Navegador(URI servidor) {
    this(servidor, new CookieManager());
  }

  private Navegador(URI servidor, CookieManager galletas) {
    this.servidor = servidor;
    this.galletas = galletas;
    this.http =
        HttpClient.newBuilder().cookieHandler(galletas).followRedirects(Redirect.NORMAL).build();
  }

  /** El mismo navegador, cuando el intermediario lo manda a otro servidor. */
  Navegador en(URI otro) {
    return new Navegador(otro, galletas);
  }

  HttpResponse<String> ver(String ruta) {
    return enviar("GET", ruta, "text/html", BodyPublishers.noBody());
  }

  HttpResponse<String> mandar(String ruta, String formulario) {
    return enviar("POST", ruta, FORMULARIO, BodyPublishers.ofString(formulario));
  }

  /** Manda un formulario a otro sitio. */
  HttpResponse<String> mandarA(String direccion, String formulario) {
    return enviar(
        HttpRequest.newBuilder(URI.create(direccion))
            .header("Content-Type", FORMULARIO)
            .POST(BodyPublishers.ofString(formulario))
            .build());
  }

  HttpResponse<String> entrar(String usuario, String clave) {
    ver("/panel/");
    return mandar("/panel/j_security_check", "j_username=" + usuario + "&j_password=" + clave);
  }

  /** La galleta de su sesión. */
  String sesion() {
    return galletas.getCookieStore().getCookies().stream()
        .filter(g -> g.getName().equals("informe"))
        .map(g -> g.getValue())
        .findFirst()
        .orElse("");
  }

  /** Con la ruta tal como se da, sin acomodarla. */
  HttpResponse<String> enviar(String metodo, String ruta, String medio, BodyPublisher cuerpo) {
    String sitio = servidor.toString().replaceFirst("/$", "");
    var peticion =
        HttpRequest.newBuilder(URI.create(sitio + ruta))
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", medio)
            .method(metodo, cuerpo)
            .build();
    return enviar(peticion);
  }

  private HttpResponse<String> enviar(HttpRequest peticion) {
    try {
      // A «localhost» un navegador sí le manda las galletas seguras sin HTTPS.
      galletas.getCookieStore().getCookies().forEach(g -> g.setSecure(false));
      return http.send(peticion, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(peticion.toString(), e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
