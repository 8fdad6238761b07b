package mx.iecm.informe.servidor;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lo que axe le halla a una página contra WCAG 2.2 AA y las buenas prácticas. */
final class Axe {

  private static final String GUION = leer();

  private static final List<String> TODO =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final String REVISAR =
      """
      async (runOnly) => {
        const hallado = await axe.run(document, { resultTypes: ["violations"], runOnly });
        return hallado.violations.flatMap((v) =>
          v.nodes.map((n) => `${v.id}, ${v.help}: ${n.html.slice(0, 200)} (${n.failureSummary})`));
      }
      """;

  private Axe() {}

  static List<String> revisar(Page pagina) {
    return revisar(pagina, TODO);
  }

  /** Solo lo que depende de los colores, cuando es lo único que cambió. */
  static List<String> revisarColores(Page pagina) {
    return revisar(pagina, List.of("color-contrast", "link-in-text-block"));
  }

  /** Solo lo que depende de cómo se acomoda, cuando es lo único que cambió. */
  static List<String> revisarAcomodo(Page pagina) {
    return revisar(pagina, List.of("scrollable-region-focusable", "target-size"));
  }

  @SuppressWarnings("unchecked") // lo que devuelve el guion de arriba
  private static List<String> revisar(Page pagina, List<String> que) {
    if (!Boolean.TRUE.equals(pagina.evaluate("() => 'axe' in window"))) {
      pagina.evaluate(GUION);
    }
    return (List<String>) pagina.evaluate(REVISAR, que);
  }

  private static String leer() {
    try (var guion = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(guion.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
