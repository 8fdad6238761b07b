package mx.iecm.informe.servidor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cualquiera puede usar cualquier página en cualquier estado: WCAG 2.2 AA según axe, sin recorrerla
 * de lado, solo con el teclado, y sin que la consola diga nada.
 *
 * <p>Las páginas se toman de las clases que se publican y de las plantillas: una nueva que no esté
 * en {@link Visitas} hace fallar la prueba.
 */
class AccesibilidadIT extends EnNavegador {

  private static final Path PLANTILLAS = Path.of("src", "main", "jte");
  private static final Set<String> DEL_EJEMPLO = Set.of("dvoe", "secretaria", "auditoria");
  private static final Map<String, Pestana> SENTADAS = new HashMap<>();

  private static boolean preparado;

  static Stream<Visita> visitas() {
    return Visitas.todas().stream();
  }

  /** Una vez basta: las visitas no estorban a las siguientes. */
  @Override
  @BeforeEach
  void abrirElPeriodo() {
    if (!preparado) {
      super.abrirElPeriodo();
      CriterioDePrueba.vaciar(como("secretaria"));
      Escena.preparar(como("secretaria"));
      preparado = true;
    }
  }

  @Test
  void todaPaginaSeVisita() {
    var visitadas = Visitas.todas();

    assertThat(visitadas)
        .as("agregue a Visitas la página nueva, con sus estados")
        .extracting(Visita::direccion)
        .contains("GET /entrar")
        .containsAll(
            PapelesIT.direcciones().keySet().stream()
                .filter(d -> d.startsWith("GET /panel"))
                .toList());
    assertThat(visitadas)
        .as("agregue a Visitas la plantilla nueva, con sus estados")
        .extracting(Visita::plantilla)
        .containsAll(plantillas());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("visitas")
  void cualquieraLaPuedeUsar(Visita visita) {
    var pestana = sentar(visita.quien());
    var pagina = pestana.pagina();
    visita.llegar().accept(new Escena(pestana, this::como));

    assertThat(pagina.locator("main")).containsText(visita.dice());
    if (visita.direccion().startsWith("GET")) {
      assertThat(pestana.ruta()).matches(visita::esDe, visita.direccion());
    }
    var faltas = new ArrayList<String>();
    for (var aspecto : Aspecto.todos()) {
      aspecto.faltas(pagina).forEach(faltas::add);
    }
    Aspecto.ESCRITORIO.poner(pagina);
    faltas.addAll(new Teclado(pagina).recorrerla());
    assertThat(faltas).isEmpty();
  }

  /** Quien ya entró sigue en su misma pestaña. */
  private Pestana sentar(String quien) {
    var sentada = SENTADAS.get(quien);
    if (sentada != null) {
      usar(sentada);
      return sentada;
    }
    var nueva = abrir(new NewContextOptions());
    if (!quien.isEmpty()) {
      nueva.entrar(quien, DEL_EJEMPLO.contains(quien) ? "demo" : Escena.CLAVE);
      assertThat(nueva.boton("Salir")).isVisible();
    }
    SENTADAS.put(quien, nueva);
    return nueva;
  }

  @Override
  void dejar(Pestana pestana) {
    pestana.olvidar();
  }

  private static List<String> plantillas() {
    try (var todas = Files.list(PLANTILLAS)) {
      return todas
          .filter(AccesibilidadIT::esPagina)
          .map(p -> p.getFileName().toString().replace(".jte", ""))
          .filter(p -> !p.equals("marco"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean esPagina(Path plantilla) {
    try {
      String texto = Files.readString(plantilla);
      return texto.contains("@template.marco(") || texto.contains("<!DOCTYPE");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
