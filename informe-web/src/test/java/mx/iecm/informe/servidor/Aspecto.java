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
import java.util.stream.Stream;

/** Con qué pantalla y qué colores se ve una página. */
enum Aspecto {
  ESCRITORIO(1200, ForcedColors.NONE, ColorScheme.LIGHT),
  TELEFONO(390, ForcedColors.NONE, ColorScheme.LIGHT),
  /** Lo que ve quien amplía cuatro veces una pantalla de 1280: es un teléfono más angosto. */
  AMPLIADO(320, ForcedColors.NONE, ColorScheme.LIGHT),
  COLORES_FORZADOS(1200, ForcedColors.ACTIVE, ColorScheme.LIGHT),
  OSCURO(1200, ForcedColors.NONE, ColorScheme.DARK);

  private static final Path ESTILO = Path.of("src", "main", "webapp", "recursos", "estilo.css");

  private static final String CABE =
      "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth";

  private static final String SOBRA =
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

  /** Lo que axe halla con este aspecto, y lo que obliga a recorrer la página de lado. */
  Stream<String> faltas(Page pagina) {
    poner(pagina);
    boolean cabe = (boolean) pagina.evaluate(CABE);
    var sobra = cabe ? List.of() : (List<?>) pagina.evaluate(SOBRA);
    return Stream.concat(axe(pagina).stream(), sobra.stream().map(s -> "no cabe " + s))
        .map(falta -> this + ": " + falta);
  }

  private List<String> axe(Page pagina) {
    return switch (this) {
      case ESCRITORIO, TELEFONO -> Axe.revisar(pagina);
      case AMPLIADO -> Axe.revisarAcomodo(pagina);
      case COLORES_FORZADOS, OSCURO -> Axe.revisarColores(pagina);
    };
  }
}
