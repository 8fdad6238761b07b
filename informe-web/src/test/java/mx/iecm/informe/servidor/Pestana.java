package mx.iecm.informe.servidor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Una persona frente a su navegador, que va juntando lo que cada página hace mal sin que se vea.
 */
final class Pestana {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Lo dice la consola de cada respuesta con error; aquí se juzga la respuesta. */
  private static final String SIN_CARGAR = "Failed to load resource";

  private final URI servidor;
  private final BrowserContext contexto;
  private final Page pagina;
  private final List<String> faltas = new ArrayList<>();
  private boolean trazada;

  Pestana(Chromium chromium, URI servidor, NewContextOptions opciones) {
    this.servidor = servidor;
    this.contexto =
        chromium
            .navegador()
            .newContext(
                opciones
                    .setLocale("es-MX")
                    .setTimezoneId("America/Mexico_City")
                    .setViewportSize(1200, 900));
    this.pagina = contexto.newPage();
    pagina.onConsoleMessage(this::oir);
    pagina.onPageError(error -> faltas.add("error de JavaScript: " + error));
    pagina.onResponse(this::juzgar);
  }

  private void oir(ConsoleMessage dicho) {
    boolean grave = dicho.type().equals("error") || dicho.type().equals("warning");
    if (grave && !dicho.text().startsWith(SIN_CARGAR)) {
      faltas.add("la consola dice: " + dicho.text());
    }
  }

  private void juzgar(Response respuesta) {
    if (respuesta.status() >= 400 && !respuesta.request().isNavigationRequest()) {
      faltas.add(respuesta.status() + " de " + respuesta.url());
    }
    if (!respuesta.url().startsWith(servidor.toString())) {
      faltas.add("pide algo de fuera: " + respuesta.url());
    }
  }

  /** Lo que las páginas hicieron mal hasta ahora: errores, y lo que la política prohíbe. */
  List<String> faltas() {
    return List.copyOf(faltas);
  }

  /** Queda lista para otra prueba. */
  void olvidar() {
    faltas.clear();
    contexto.unrouteAll();
  }

  Page pagina() {
    return pagina;
  }

  BrowserContext contexto() {
    return contexto;
  }

  void ir(String ruta) {
    pagina.navigate(servidor.resolve(ruta).toString());
  }

  String ruta() {
    return URI.create(pagina.url()).getPath();
  }

  /** Entra por el formulario. */
  void entrar(String usuario, String clave) {
    ir("/panel/");
    pagina.getByLabel("Usuario").fill(usuario);
    pagina.getByLabel("Clave").fill(clave);
    boton("Entrar").click();
  }

  Locator boton(String nombre) {
    return pagina.getByRole(AriaRole.BUTTON, conNombre(nombre));
  }

  Locator enlace(String nombre) {
    return pagina.getByRole(AriaRole.LINK, conNombre(nombre));
  }

  /** El enlace cuyo nombre cumple un patrón. */
  Locator enlace(Pattern nombre) {
    return pagina.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(nombre));
  }

  /** La tabla que lleva un título. */
  Locator tabla(String titulo) {
    return pagina.locator(
        "table",
        new Page.LocatorOptions().setHas(pagina.locator("caption:text-is(\"" + titulo + "\")")));
  }

  private static GetByRoleOptions conNombre(String nombre) {
    return new GetByRoleOptions().setName(nombre).setExact(true);
  }

  void verTitulo(String titulo) {
    assertThat(pagina.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
        .hasText(titulo);
  }

  /** Lo primero que la página avisa. */
  Locator aviso() {
    return pagina.locator(".aviso").first();
  }

  static FilePayload libro(String nombre, byte[] bytes) {
    return new FilePayload(nombre, XLSX, bytes);
  }

  /** Sigue un enlace que baja un archivo. */
  byte[] bajar(Locator enlace) {
    Download bajado = pagina.waitForDownload(enlace::click);
    try (InputStream archivo = bajado.createReadStream()) {
      return archivo.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Desde ahora, todo lo que haga se puede guardar. */
  Pestana trazar() {
    contexto.tracing().start(new Tracing.StartOptions().setSnapshots(true));
    trazada = true;
    return this;
  }

  /** Guarda cómo se ve y lo que hizo, para quien busque la falla. */
  void retratar(Path carpeta, String nombre) {
    pagina.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(carpeta.resolve(nombre + ".png")));
    if (trazada) {
      contexto
          .tracing()
          .stop(new Tracing.StopOptions().setPath(carpeta.resolve(nombre + "-traza.zip")));
    }
  }
}
