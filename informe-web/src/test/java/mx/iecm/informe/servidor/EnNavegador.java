package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * La aplicación en un navegador de verdad, uno por clase. De lo que falla quedan la imagen y la
 * traza en {@code target/navegador}; la traza se ve en trace.playwright.dev.
 */
abstract class EnNavegador extends EnElServidor {

  private static final Path RETRATOS = Path.of("target", "navegador");

  /** Lo que se espera a que algo se vea: mucho más de lo que tarda en una máquina ocupada. */
  private static final int PACIENCIA_MS = 30_000;

  static Chromium chromium;

  private final List<Pestana> abiertas = new ArrayList<>();

  @RegisterExtension final AfterTestExecutionCallback alAcabar = this::acabar;

  @BeforeAll
  static void abrirNavegador() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PACIENCIA_MS);
    chromium = Chromium.abrir();
  }

  @AfterAll
  static void cerrarNavegador() {
    chromium.close();
  }

  Pestana abrir(NewContextOptions opciones) {
    var pestana = new Pestana(chromium, URI.create(url.toString()), opciones);
    usar(pestana);
    return pestana;
  }

  /** Lo que haga mal esta pestaña lo hace mal esta prueba. */
  void usar(Pestana pestana) {
    abiertas.add(pestana);
  }

  /** Lo que se hace con cada una al acabar. */
  void dejar(Pestana pestana) {
    pestana.contexto().close();
  }

  Pestana abrir(boolean conJavaScript) {
    return abrir(new NewContextOptions().setJavaScriptEnabled(conJavaScript)).trazar();
  }

  private void acabar(ExtensionContext prueba) {
    var faltas = abiertas.stream().flatMap(p -> p.faltas().stream()).toList();
    if (prueba.getExecutionException().isPresent() || !faltas.isEmpty()) {
      retratar(prueba);
    }
    abiertas.forEach(this::dejar);
    abiertas.clear();
    assertThat(faltas).as("lo que las páginas hicieron mal").isEmpty();
  }

  private void retratar(ExtensionContext prueba) {
    String nombre =
        getClass().getSimpleName()
            + "-"
            + prueba.getDisplayName().replaceAll("[^\\p{Alnum}]+", "-");
    for (int i = 0; i < abiertas.size(); i++) {
      try {
        abiertas.get(i).retratar(RETRATOS, nombre + "-" + i);
      } catch (PlaywrightException e) {
        prueba.publishReportEntry("sin retrato", String.valueOf(e.getMessage()));
      }
    }
  }
}
