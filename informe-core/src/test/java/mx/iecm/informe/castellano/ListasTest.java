package mx.iecm.informe.castellano;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListasTest {

  @Test
  void poneComasYUnaConjuncion() {
    assertThat(Listas.unir(List.of())).isEmpty();
    assertThat(Listas.unir(List.of("a"))).isEqualTo("a");
    assertThat(Listas.unir(List.of("a", "b"))).isEqualTo("a y b");
    assertThat(Listas.unir(List.of("1", "2", "3"))).isEqualTo("1, 2 y 3");
  }

  @ParameterizedTest
  @CsvSource({
    "iniciativas, e",
    "Índices, e",
    "historia, e",
    "HIDALGO, e",
    "i, e",
    "«Innovación», e",
    "IECM, e",
    "INE, e",
    "hielo, y",
    "hiato, y",
    "ionización, y",
    "juntas, y",
    "yeso, y",
    "11, y",
    "'', y",
  })
  void laConjuncionEsEAnteElSonidoI(String ultimo, String conjuncion) {
    assertThat(Listas.unir(List.of("a", ultimo))).isEqualTo("a " + conjuncion + " " + ultimo);
  }
}
