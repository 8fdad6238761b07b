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
  void laFechaMideLoQueSeEscribeEnEllaYElTextoLoDemas() {
    var columnas =
        List.of(
            Columna.de("No.", TipoColumna.CONSECUTIVO, false),
            Columna.de("Fecha", TipoColumna.FECHA, true),
            Columna.de("Asunto", TipoColumna.TEXTO_LARGO, true),
            Columna.de("Sede", TipoColumna.TEXTO, true));

    assertThat(Anchos.repartir(columnas, 9404)).containsExactly(640, 2050, 4247, 2467);
    assertThat(Anchos.repartir(columnas.subList(0, 3), 9404)).containsExactly(640, 2050, 6714);
  }

  @Test
  void sinTextosLasDemasSeEstiran() {
    var columnas =
        List.of(
            Columna.de("Informe", TipoColumna.PERIODO, true),
            Columna.de("Fecha", TipoColumna.FECHA_CON_DIA, true));

    assertThat(Anchos.repartir(columnas, 5900)).containsExactly(3000, 2900);
    assertThat(Anchos.repartir(columnas, 11_800)).containsExactly(6000, 5800);
  }

  @Test
  void porMuchasFechasQueHayaElTextoConservaDosQuintos() {
    var columnas =
        List.of(
            Columna.de("Inicio", TipoColumna.FECHA_CON_DIA, true),
            Columna.de("Fin", TipoColumna.FECHA_CON_DIA, true),
            Columna.de("Aviso", TipoColumna.FECHA_CON_DIA, true),
            Columna.de("Asunto", TipoColumna.TEXTO, true));

    assertThat(Anchos.repartir(columnas, 10_000)).containsExactly(2000, 2000, 2000, 4000);
  }

  @Test
  void loQueElProgramaDiceSeRespetaAunqueOtrasNoLoDigan() {
    var columnas = List.of(ancho(25), Columna.de("Asunto", TipoColumna.TEXTO, true));

    assertThat(Anchos.repartir(columnas, 10_000)).containsExactly(2500, 7500);
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
