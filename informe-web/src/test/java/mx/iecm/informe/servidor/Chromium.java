package mx.iecm.informe.servidor;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * El Chromium de la máquina, abierto sin ventana.
 *
 * @param playwright con que se maneja
 * @param navegador ya abierto
 */
record Chromium(Playwright playwright, Browser navegador) implements AutoCloseable {

  private static final List<String> NOMBRES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> CALLADO =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  static Chromium abrir() {
    var playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    var navegador =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(donde())
                    .setChromiumSandbox(false)
                    .setArgs(CALLADO));
    return new Chromium(playwright, navegador);
  }

  private static Path donde() {
    return NOMBRES.stream()
        .flatMap(Chromium::enElCamino)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("falta Chromium: lo instala .ci/instalar"));
  }

  private static Stream<Path> enElCamino(String nombre) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(carpeta -> Path.of(carpeta, nombre));
  }

  @Override
  public void close() {
    navegador.close();
    playwright.close();
  }
}
