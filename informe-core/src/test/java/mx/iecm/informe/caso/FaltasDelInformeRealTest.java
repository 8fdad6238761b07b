package mx.iecm.informe.caso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.libro.FichasDeLectura;
import mx.iecm.informe.regla.Regla;
import mx.iecm.informe.regla.Reglas;
import org.junit.jupiter.api.Test;

/** La página que dice qué se hace con cada falta del informe real. */
class FaltasDelInformeRealTest {

  private static final Path PAGINA = Path.of("..", "docs", "faltas-del-informe-real.md");
  private static final Pattern FALTA =
      Pattern.compile("(?m)^\\| ([A-J])(\\d+) \\| (.+) \\| (.+) \\|$");
  private static final Pattern NORMA = Pattern.compile("[A-Z]{3}-\\d{3}");

  /** Cuántas faltas hay en cada capítulo. */
  private static final Map<String, Integer> CAPITULOS =
      Map.of("A", 13, "B", 8, "C", 8, "D", 11, "E", 10, "F", 19, "G", 9, "H", 12, "I", 16, "J", 23);

  private final String pagina;

  FaltasDelInformeRealTest() throws IOException {
    this.pagina = Files.readString(PAGINA);
  }

  @Test
  void estanTodasUnaVez() {
    var porCapitulo =
        FALTA
            .matcher(pagina)
            .results()
            .collect(
                Collectors.groupingBy(
                    f -> f.group(1),
                    TreeMap::new,
                    Collectors.mapping(f -> Integer.valueOf(f.group(2)), Collectors.toList())));

    assertThat(porCapitulo.keySet()).isEqualTo(new TreeMap<>(CAPITULOS).keySet());
    porCapitulo.forEach(
        (capitulo, numeros) ->
            assertThat(numeros).as(capitulo).isEqualTo(hasta(CAPITULOS.getOrDefault(capitulo, 0))));
  }

  private static List<Integer> hasta(int ultimo) {
    return IntStream.rangeClosed(1, ultimo).boxed().toList();
  }

  @Test
  void cadaUnaDiceUnaNormaOPorQueNo() {
    assertThat(FALTA.matcher(pagina).results())
        .allSatisfy(
            f ->
                assertThat(f.group(4))
                    .containsPattern("[A-Z]{3}-\\d{3}|[Nn]o se comprueba|[Nn]o pued|No es falta"));
  }

  @Test
  void lasNormasQueCitaExisten() {
    var conocidas =
        Stream.concat(FichasDeLectura.TODAS.stream(), Reglas.TODAS.stream().map(Regla::ficha))
            .map(Ficha::id)
            .toList();

    assertThat(NORMA.matcher(pagina).results().map(m -> m.group()))
        .isNotEmpty()
        .allMatch(conocidas::contains);
  }
}
