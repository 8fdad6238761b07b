package mx.iecm.informe.servidor;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Con qué pantalla y qué colores se ve una página. */
enum Aspecto {
  ESCRITORIO(1200, ForcedColors.NONE, ColorScheme.LIGHT),
  TELEFONO(390, ForcedColors.NONE, ColorScheme.LIGHT),
  /** Lo que ve quien amplía cuatro veces una pantalla de 1280. */
  AMPLIADO(320, ForcedColors.NONE, ColorScheme.LIGHT),
  COLORES_FORZADOS(1200, ForcedColors.ACTIVE, ColorScheme.LIGHT),
  OSCURO(1200, ForcedColors.NONE, ColorScheme.DARK);

  private static final Path ESTILO = Path.of("src", "main", "webapp", "recursos", "estilo.css");

  private static final String DESBORDA =
      """
      () => [...document.querySelectorAll("body *")]
        .filter((c) => c.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 3)
        .map((c) => c.outerHTML.slice(0, 120))
      """;

  private final int ancho;
  private final ForcedColors colores;
  private final ColorScheme esquema;

  Aspecto(int ancho, ForcedColors colores, ColorScheme esquema) {
    this.ancho = ancho;
    this.colores = colores;
    this.esquema = esquema;
  }

  /** Todos los que el estilo distingue. */
  static List<Aspecto> todos() {
    try {
      boolean hayOscuro = Files.readString(ESTILO).contains("prefers-color-scheme");
      return Arrays.stream(values()).filter(a -> a != OSCURO || hayOscuro).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void poner(Page pagina) {
    pagina.setViewportSize(ancho, 900);
    pagina.emulateMedia(new EmulateMediaOptions().setForcedColors(colores).setColorScheme(esquema));
  }

  /** Lo que obliga a recorrer la página de lado; vacío si cabe. */
  static List<?> desborda(Page pagina) {
    boolean cabe =
        (boolean)
            pagina.evaluate(
                "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    return cabe ? List.of() : (List<?>) pagina.evaluate(DESBORDA);
  }
}
