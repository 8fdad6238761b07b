package mx.iecm.informe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.iecm.informe.problema.ProblemaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TramoTest {

  @ParameterizedTest(name = "{0} de {1}: se dan {2} y sigue «{3}»")
  @CsvSource({
    "1, 0, 0, ''",
    "1, 1, 1, ''",
    "1, 2, 1, 0",
    "50, 50, 50, ''",
    "50, 51, 50, 49",
    "200, 201, 200, 199"
  })
  void soloSigueSiHayMas(String limite, int hay, int da, String siguiente) {
    var pagina = tramo(limite, "").pagina(cuantos -> lista(hay, cuantos), n -> n);

    assertThat(pagina.lista()).hasSize(da);
    assertThat(pagina.siguiente()).isEqualTo(siguiente);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "", "x", "1.5", "99999999999", "١"})
  void elLimiteVaDe1A200(String limite) {
    assertThatThrownBy(() -> tramo(limite, "").pagina(c -> lista(3, c), n -> n))
        .isInstanceOf(ProblemaException.class)
        .hasMessageContaining("«limite» va de 1 a 200.");
  }

  @Test
  void sinDecirNadaSonLosPrimerosCincuenta() {
    var pagina = new Tramo().pagina(cuantos -> lista(80, cuantos), n -> n);

    assertThat(pagina.lista()).hasSize(50);
    assertThat(new Tramo().ultimo()).isEmpty();
    assertThat(new Tramo().ultimoId()).isEmpty();
  }

  @Test
  void loQueNoEsUnoQueSeVioSeDice() {
    assertThat(tramo("1", "7").ultimoNumero()).contains(7L);
    assertThat(tramo("1", new UUID(1, 2).toString()).ultimoId()).contains(new UUID(1, 2));
    assertThatThrownBy(() -> tramo("1", "x").ultimoNumero()).isInstanceOf(ProblemaException.class);
    assertThatThrownBy(() -> tramo("1", "7").ultimoId()).isInstanceOf(ProblemaException.class);
  }

  private static Tramo tramo(String limite, String siguiente) {
    var tramo = new Tramo();
    tramo.limite = limite;
    tramo.siguiente = siguiente;
    return tramo;
  }

  private static List<Integer> lista(int hay, int cuantos) {
    return IntStream.range(0, Math.min(hay, cuantos)).boxed().toList();
  }
}
