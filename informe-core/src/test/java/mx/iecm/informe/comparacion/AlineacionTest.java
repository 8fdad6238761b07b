package mx.iecm.informe.comparacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.iecm.informe.comparacion.Alineacion.Par;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlineacionTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nada              | ''      | ''      | ''
          iguales           | a b c   | a b c   | a b c
          agregado al medio | a c     | a b c   | a +b c
          agregado al final | a       | a b     | a +b
          quitado al inicio | a b     | b       | -a b
          cambiado          | a b c   | a x c   | a -b +x c
          repetidos         | a a b a | a b a a | a -a b +a a
          otro orden        | a b c d | b c d a | -a b c d +a
          todo distinto     | a b     | x y     | -a -b +x +y
          de nada a algo    | ''      | a       | +a
          """)
  void alinea(String caso, String antes, String ahora, String esperada) {
    assertThat(escrita(lista(antes), lista(ahora))).as(caso).isEqualTo(esperada);
  }

  @Test
  void loParecidoQuedaJuntoYLoDemasSolo() {
    var antes = List.of("uno dos tres", "nada que ver");
    var ahora = List.of("algo nuevo", "uno dos cuatro");
    var parecido = new Parecido();

    assertThat(Alineacion.de(antes, ahora, parecido::entre))
        .containsExactly(new Par(-1, 0), new Par(0, 1), new Par(1, -1));
  }

  @ParameterizedTest(name = "semilla {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void cadaUnoEstaUnaVezYEnSuOrden(long semilla) {
    var azar = new Random(semilla);
    var antes = azar.ints(200, 0, 60).mapToObj(Integer::toString).toList();
    var ahora = azar.ints(180, 0, 60).mapToObj(Integer::toString).toList();

    var pares = Alineacion.de(antes, ahora);

    assertThat(pares.stream().map(Par::antes).filter(i -> i >= 0))
        .isEqualTo(IntStream.range(0, antes.size()).boxed().toList());
    assertThat(pares.stream().map(Par::ahora).filter(i -> i >= 0))
        .isEqualTo(IntStream.range(0, ahora.size()).boxed().toList());
    assertThat(pares.stream().filter(Par::enAmbas))
        .allSatisfy(p -> assertThat(antes.get(p.antes())).isEqualTo(ahora.get(p.ahora())));
  }

  @Test
  void dosListasEnormesSinNadaEnComunNoTardan() {
    var antes = IntStream.range(0, 100_000).mapToObj(i -> "a" + i).toList();
    var ahora = IntStream.range(0, 100_000).mapToObj(i -> "b" + i).toList();

    var pares =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Alineacion.de(antes, ahora, (a, b) -> 1));

    assertThat(pares).hasSize(200_000);
  }

  private static List<String> lista(String letras) {
    return letras.isEmpty() ? List.of() : List.of(letras.split(" "));
  }

  private static String escrita(List<String> antes, List<String> ahora) {
    var partes = new ArrayList<String>();
    for (Par par : Alineacion.de(antes, ahora)) {
      if (par.enAmbas()) {
        partes.add(ahora.get(par.ahora()));
      } else {
        partes.add(par.antes() >= 0 ? "-" + antes.get(par.antes()) : "+" + ahora.get(par.ahora()));
      }
    }
    return partes.stream().collect(Collectors.joining(" "));
  }
}
