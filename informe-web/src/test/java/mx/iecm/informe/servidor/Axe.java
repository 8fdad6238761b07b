package mx.iecm.informe.servidor;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lo que axe le halla a una página contra WCAG 2.2 AA y las buenas prácticas. */
final class Axe {

  private static final String GUION = leer();

  private static final String REVISAR =
      """
      async () => {
        const hallado = await axe.run(document, {
          resultTypes: ["violations"],
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        });
        return hallado.violations.flatMap((v) =>
          v.nodes.map((n) => `${v.id}, ${v.help}: ${n.html.slice(0, 200)} (${n.failureSummary})`));
      }
      """;

  private Axe() {}

  @SuppressWarnings("unchecked") // lo que devuelve el guion de arriba
  static List<String> revisar(Page pagina) {
    if (!Boolean.TRUE.equals(pagina.evaluate("() => 'axe' in window"))) {
      pagina.evaluate(GUION);
    }
    return (List<String>) pagina.evaluate(REVISAR);
  }

  private static String leer() {
    try (var guion = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(guion.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
