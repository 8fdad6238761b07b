package mx.iecm.informe.modelo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilasTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ninguna         | ''            | ''
          una             | 2             | 2
          seguidas        | 2,3,4         | 2-4
          con huecos      | 2,3,5,7,8,9   | 2-3 5 7-9
          en desorden     | 9,2,3,1       | 9 2-3 1
          la misma        | 4,4           | 4 4
          """)
  void seGuardanPorTramos(String caso, String filas, String esperado) {
    var juntas = de(filas);

    assertThat(juntas).hasToString(esperado);
    assertThat(Filas.leer(esperado)).isEqualTo(juntas);
    assertThat(juntas.cuantas()).isEqualTo(filas.isEmpty() ? 0 : filas.split(",").length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5-3", "x", "2-", "-3"})
  void loQueNoSonFilasNoSeLee(String escritas) {
    assertThatIllegalArgumentException().isThrownBy(() -> Filas.leer(escritas));
  }

  @Test
  void doscientasMilSeguidasSonUnTramo() {
    var cuenta = new Filas.Cuenta();
    for (int i = 2; i < 200_002; i++) {
      cuenta.agregar(i);
    }

    assertThat(cuenta.filas()).hasToString("2-200001");
    assertThat(cuenta.filas().fila(200_000)).hasValue(200_001);
  }

  @Test
  void cadaLugarTieneSuFila() {
    var filas = Filas.leer("2-3 7");

    assertThat(filas.fila(0)).isEqualTo(OptionalInt.empty());
    assertThat(filas.fila(1)).hasValue(2);
    assertThat(filas.fila(2)).hasValue(3);
    assertThat(filas.fila(3)).hasValue(7);
    assertThat(filas.fila(4)).isEqualTo(OptionalInt.empty());
  }

  @Test
  void seQuitanLasQueNoCuentan() {
    assertThat(Filas.leer("2-9").menos(Filas.leer("2 5-6 9"))).hasToString("3-4 7-8");
    assertThat(Filas.leer("2-9").menos(Filas.NINGUNA)).hasToString("2-9");
    assertThat(Filas.leer("2-3").menos(Filas.leer("2-3"))).isEqualTo(Filas.NINGUNA);
  }

  @Test
  void dicenSusCeldas() {
    assertThat(Filas.leer("2-57 60").enColumna("C")).isEqualTo("C2:C57 C60");
    assertThat(Filas.leer("2-57 60").enColumnas("A", "F")).isEqualTo("A2:F57 A60:F60");
  }

  private static Filas de(String filas) {
    var cuenta = new Filas.Cuenta();
    Arrays.stream(filas.split(","))
        .filter(f -> !f.isEmpty())
        .map(Integer::valueOf)
        .forEach(cuenta::agregar);
    return cuenta.filas();
  }
}
