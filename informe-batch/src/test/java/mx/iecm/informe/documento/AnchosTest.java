package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnchosTest {

  private static final int TOTAL = 9404;
  private static final String PARRAFO =
      "palabras que llenan varias líneas de una celda ".repeat(10);

  @Test
  void losAnchosEscritosSeReparten() {
    assertThat(repartir(List.of(ancho(10), ancho(30), ancho(60)), "x", "y", "z"))
        .containsExactly(940, 2821, 5643);
  }

  @Test
  void losAnchosQueNoSumanCienSeRepartenEnProporcion() {
    assertThat(Anchos.repartir(List.of(ancho(1), ancho(1)), contenidos("", ""), 1000))
        .containsExactly(500, 500);
    assertThat(
            Anchos.repartir(
                List.of(ancho(100), ancho(100), ancho(200)), contenidos("", "", ""), 1000))
        .containsExactly(250, 250, 500);
  }

  @Test
  void loQueSePierdeAlRedondearEsDeLaUltima() {
    assertThat(Anchos.repartir(new int[] {1, 1, 1}, 1000)).containsExactly(333, 333, 334);
  }

  @Test
  void laFechaNoSeParteYElTextoSeQuedaLoDemas() {
    int[] anchos =
        repartir(
            List.of(
                de("No.", TipoColumna.CONSECUTIVO),
                de("Fecha", TipoColumna.FECHA),
                de("Asunto", TipoColumna.TEXTO_LARGO)),
            "15.",
            "25 de junio de 2025",
            PARRAFO);

    assertThat(anchos[0]).isBetween(500, 700);
    assertThat(anchos[1])
        .isGreaterThan(Contenido.de("25 de junio de 2025").renglon())
        .isLessThan(2300);
    assertThat(anchos[2]).isGreaterThan(6000);
  }

  @Test
  void losTextosSeRepartenSegunLoQueLlevan() {
    var columnas = List.of(de("Uno", TipoColumna.TEXTO), de("Otro", TipoColumna.TEXTO));

    int[] anchos = repartir(columnas, PARRAFO, PARRAFO.repeat(3));

    assertThat((double) (anchos[1] - 720) / (anchos[0] - 720)).isBetween(2.9, 3.1);
  }

  @Test
  void unaColumnaCortaNoQuitaLoQueOtraNecesita() {
    var columnas = List.of(de("Día", TipoColumna.TEXTO), de("Acciones", TipoColumna.TEXTO));

    int[] anchos = repartir(columnas, "Viernes 15 de agosto", PARRAFO);

    assertThat(anchos[0]).isLessThanOrEqualTo(Contenido.de("Viernes 15 de agosto").renglon() + 220);
  }

  @Test
  void ningunaPalabraSeParteAunqueSuColumnaLlevePoco() {
    var columnas = List.of(de("Nombre", TipoColumna.TEXTO), de("Detalle", TipoColumna.TEXTO));

    int[] anchos = repartir(columnas, "Interinstitucionales de apoyo", PARRAFO.repeat(20));

    assertThat(anchos[0]).isGreaterThan(Contenido.de("Interinstitucionales").palabra());
  }

  @Test
  void tampocoLasDelEncabezado() {
    var columnas =
        List.of(de("Interinstitucional", TipoColumna.TEXTO), de("Detalle", TipoColumna.TEXTO));

    assertThat(repartir(columnas, "x", PARRAFO.repeat(20))[0])
        .isGreaterThan(Contenido.de("Interinstitucional").palabra());
  }

  @Test
  void unaDireccionLarguisimaNoSeQuedaConTodo() {
    var columnas = List.of(de("Enlace", TipoColumna.ENLACE), de("Detalle", TipoColumna.TEXTO));

    int[] anchos = repartir(columnas, "https://" + "a".repeat(3000), PARRAFO.repeat(7));

    assertThat(anchos[0]).isBetween(2000, 5000);
  }

  @Test
  void siTodoCabeLoQueSobraSeRepartePorLoQueLlevan() {
    var columnas = List.of(de("a", TipoColumna.TEXTO), de("b", TipoColumna.TEXTO));

    int[] anchos = repartir(columnas, "poco", "un texto que cabe en una línea");

    assertThat(anchos[1]).isGreaterThan(2 * anchos[0]);
  }

  @Test
  void siNiLosMinimosCabenSeAprietanTodas() {
    var columnas = IntStream.range(0, 30).mapToObj(i -> de("Fecha", TipoColumna.FECHA)).toList();
    String[] fechas = columnas.stream().map(c -> "25 de junio de 2025").toArray(String[]::new);

    for (int ancho : repartir(columnas, fechas)) {
      assertThat(ancho).isGreaterThan(250);
    }
  }

  @Test
  void loQueElProgramaDiceSeRespetaAunqueOtrasNoLoDigan() {
    var columnas = List.of(ancho(25), de("Asunto", TipoColumna.TEXTO));

    assertThat(Anchos.repartir(columnas, contenidos("x", PARRAFO), 10_000))
        .containsExactly(2500, 7500);
  }

  @Test
  void unaColumnaSolaOcupaTodo() {
    assertThat(Anchos.repartir(new int[] {7}, TOTAL)).containsExactly(TOTAL);
    assertThat(Anchos.repartir(new int[] {0}, TOTAL)).containsExactly(TOTAL);
    assertThat(repartir(List.of(de("a", TipoColumna.TEXTO)), PARRAFO)).containsExactly(TOTAL);
  }

  @ParameterizedTest
  @EnumSource
  void ningunTipoDesapareceJuntoALosDemas(TipoColumna tipo) {
    var todos =
        Arrays.stream(TipoColumna.values()).map(t -> Columna.de(t.etiqueta(), t, false)).toList();
    String[] nada = todos.stream().map(c -> "").toArray(String[]::new);

    assertThat(repartir(todos, nada)[List.of(TipoColumna.values()).indexOf(tipo)]).isPositive();
  }

  private static int[] repartir(List<Columna> columnas, String... celdas) {
    int[] anchos = Anchos.repartir(columnas, contenidos(celdas), TOTAL);
    assertThat(Arrays.stream(anchos).sum()).isEqualTo(TOTAL);
    return anchos;
  }

  private static List<Contenido> contenidos(String... celdas) {
    return Arrays.stream(celdas).map(Contenido::de).toList();
  }

  private static Columna de(String encabezado, TipoColumna tipo) {
    return Columna.de(encabezado, tipo, true);
  }

  private static Columna ancho(int ancho) {
    return new Columna("x", TipoColumna.TEXTO, false, List.of(), "", ancho);
  }
}
