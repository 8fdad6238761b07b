package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnchosTest {

  @Test
  void losAnchosEscritosSeReparten() {
    assertThat(Anchos.repartir(List.of(ancho(10), ancho(30), ancho(60)), 9404))
        .containsExactly(940, 2821, 5643);
  }

  @Test
  void losAnchosQueNoSumanCienSeRepartenEnProporcion() {
    assertThat(Anchos.repartir(List.of(ancho(1), ancho(1)), 1000)).containsExactly(500, 500);
    assertThat(Anchos.repartir(List.of(ancho(100), ancho(100), ancho(200)), 1000))
        .containsExactly(250, 250, 500);
  }

  @Test
  void loQueSePierdeAlRedondearEsDeLaUltima() {
    assertThat(Anchos.repartir(new int[] {1, 1, 1}, 1000)).containsExactly(333, 333, 334);
  }

  @Test
  void sinAnchoEscritoPesaElTipo() {
    var columnas =
        List.of(
            Columna.de("No.", TipoColumna.CONSECUTIVO, false),
            Columna.de("Fecha", TipoColumna.FECHA, true),
            Columna.de("Asunto", TipoColumna.TEXTO_LARGO, true));

    assertThat(Anchos.repartir(columnas, 9600)).containsExactly(800, 2600, 6200);
  }

  @Test
  void unaColumnaSolaOcupaTodo() {
    assertThat(Anchos.repartir(new int[] {7}, 9404)).containsExactly(9404);
    assertThat(Anchos.repartir(new int[] {0}, 9404)).containsExactly(9404);
  }

  @ParameterizedTest
  @EnumSource
  void ningunTipoDesapareceJuntoALosDemas(TipoColumna tipo) {
    var todos =
        Arrays.stream(TipoColumna.values()).map(t -> Columna.de(t.etiqueta(), t, false)).toList();

    int[] anchos = Anchos.repartir(todos, 9404);

    assertThat(anchos[List.of(TipoColumna.values()).indexOf(tipo)]).isPositive();
    assertThat(Arrays.stream(anchos).sum()).isEqualTo(9404);
  }

  private static Columna ancho(int ancho) {
    return new Columna("x", TipoColumna.TEXTO, false, List.of(), "", ancho);
  }
}
