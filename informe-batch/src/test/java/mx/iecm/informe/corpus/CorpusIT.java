package mx.iecm.informe.corpus;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.assertj.core.api.SoftAssertions;

/**
 * El corpus: casos generados en los que no hay nada que señalar, y mutaciones de las que cada una
 * da su hallazgo y ningún otro.
 *
 * <p>Las semillas son siempre las mismas y la que falla se dice. Con {@code -Dinforme.corpus=20} se
 * prueban veinte veces más.
 */
class CorpusIT {

  private static final int VECES = Integer.getInteger("informe.corpus", 1);

  @Provide
  Arbitrary<Integer> validos() {
    return Arbitraries.integers().between(1, 16 * VECES);
  }

  @Provide
  Arbitrary<Integer> vueltas() {
    return Arbitraries.integers().between(1, 3 * VECES);
  }

  @Property(
      generation = GenerationMode.EXHAUSTIVE,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void deUnCasoValidoNoSeDiceNada(@ForAll("validos") int semilla) {
    // De cada dos, uno trae de todo y otro lo que salga.
    Set<Deseo> deseos = semilla % 2 == 0 ? EnumSet.allOf(Deseo.class) : Set.of();

    var dictamen = CasoGenerado.de(semilla, deseos).validar().dictamen();

    assertThat(dictamen.hallazgos().stream().map(CorpusIT::escrito)).isEmpty();
  }

  @Property(
      generation = GenerationMode.EXHAUSTIVE,
      edgeCases = EdgeCasesMode.NONE,
      shrinking = ShrinkingMode.OFF)
  void cadaMutacionDaSuHallazgoYNingunOtro(@ForAll("vueltas") int semilla) {
    var todas = new SoftAssertions();
    Mutacion.TODAS.forEach(m -> probar(m, semilla, todas));
    todas.assertAll();
  }

  private static void probar(Mutacion mutacion, int semilla, SoftAssertions todas) {
    var caso = CasoGenerado.de(semilla, mutacion.deseos());
    String celda = mutacion.cambio().apply(caso);

    var hallazgos = caso.validar().dictamen().hallazgos();

    var dichos = hallazgos.stream().map(CorpusIT::escrito).toList();
    var propios =
        hallazgos.stream().filter(h -> !mutacion.acompanan().contains(h.ficha().id())).toList();
    todas
        .assertThat(propios.stream().map(h -> h.ficha().id()))
        .as("%s, con la semilla %d: %s", mutacion, semilla, dichos)
        .containsExactly(mutacion.regla());
    if (!celda.isEmpty() && propios.size() == 1) {
      todas
          .assertThat(lugar(propios.get(0)))
          .as("%s, con la semilla %d", mutacion, semilla)
          .isEqualTo(celda);
    }
  }

  private static String escrito(Hallazgo h) {
    return h.ficha().id() + " " + lugar(h) + ": " + Mensajes.texto(h);
  }

  private static String lugar(Hallazgo h) {
    return h.lugar().libro()
        + " "
        + h.lugar().hoja()
        + h.lugar().celdas().stream().map(c -> " " + c).collect(joining());
  }
}
