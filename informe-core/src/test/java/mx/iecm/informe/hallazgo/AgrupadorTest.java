package mx.iecm.informe.hallazgo;

import static mx.iecm.informe.hallazgo.Fichas.ILEGIBLE;
import static mx.iecm.informe.hallazgo.Fichas.SOLO_MES;
import static mx.iecm.informe.hallazgo.Fichas.celda;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgrupadorTest {

  private static final int TOPE = 200;

  private final Agrupador agrupador = new Agrupador();

  @Test
  void sinHallazgosNoHayGrupos() {
    assertThat(agrupador.hallazgos()).isEmpty();
  }

  @Test
  void loMismoEnUnaColumnaEsUnHallazgoConSusCeldas() {
    agrupar(SOLO_MES.en(celda("B2")), SOLO_MES.en(celda("B3")), SOLO_MES.en(celda("B7")));

    assertThat(agrupador.hallazgos())
        .containsExactly(SOLO_MES.en(celda("B2").conCeldas(List.of("B2:B3", "B7"))));
  }

  @Test
  void lasCeldasVecinasSeJuntanAunqueHayaOtraFaltaEnMedio() {
    agrupar(SOLO_MES.en(celda("B2")), ILEGIBLE.en(celda("B2"), "ayer"), SOLO_MES.en(celda("B3")));

    assertThat(agrupador.hallazgos())
        .containsExactly(
            SOLO_MES.en(celda("B2").conCeldas(List.of("B2:B3"))), ILEGIBLE.en(celda("B2"), "ayer"));
  }

  @Test
  void laMismaCeldaDosVecesSeNombraUna() {
    agrupar(SOLO_MES.en(celda("B2")), SOLO_MES.en(celda("B2")), SOLO_MES.en(celda("B3")));

    assertThat(agrupador.hallazgos())
        .containsExactly(SOLO_MES.en(celda("B2").conCeldas(List.of("B2:B3"))));
  }

  @Test
  void loQueNoEsIgualNoSeJunta() {
    var distintos =
        List.of(
            ILEGIBLE.en(celda("B2"), "ayer"),
            ILEGIBLE.en(celda("B3"), "hoy"),
            ILEGIBLE.variante("inexistente", celda("B4"), "ayer"),
            ILEGIBLE.en(celda("B5"), "ayer").proponiendo("4 de abril de 2025"),
            ILEGIBLE.en(celda("C6"), "ayer"),
            ILEGIBLE.en(Lugar.celda("entregas/DVOE.xlsx", "Narrativa", "B7"), "ayer"),
            ILEGIBLE.en(Lugar.celda("entregas/SE.xlsx", "3.a.i-1 Boletines", "B8"), "ayer"),
            ILEGIBLE.en(celda("B9").conRuta("IV.3.a.i"), "ayer"),
            Fichas.de("FEC-002", Gravedad.ERROR).en(celda("B10"), "ayer"));
    distintos.forEach(agrupador);

    assertThat(agrupador.hallazgos()).isEqualTo(distintos);
  }

  @Test
  void elHallazgoDeTodaLaHojaNoTieneCeldas() {
    var hoja = ILEGIBLE.en(Lugar.hoja("secretaria.xlsx", "Sesiones"), "ayer");
    var libro = ILEGIBLE.en(Lugar.libro("secretaria.xlsx"), "ayer");
    agrupar(hoja, libro, hoja);

    assertThat(agrupador.hallazgos()).containsExactly(hoja, libro);
  }

  @Test
  void hastaElTopeCadaFaltaDistintaTieneSuHallazgo() {
    var todos = faltas("B", TOPE);
    todos.forEach(agrupador);

    assertThat(agrupador.hallazgos()).isEqualTo(todos);
  }

  @Test
  void pasadoElTopeLasDemasCeldasVanEnUnoSolo() {
    var todos = faltas("B", TOPE + 3);
    todos.forEach(agrupador);

    var otras = celda("B").conCeldas(List.of("B202:B204"));
    var esperados =
        Stream.concat(
                todos.stream().limit(TOPE), Stream.of(ILEGIBLE.variante(Agrupador.OTRAS, otras)))
            .toList();
    assertThat(agrupador.hallazgos()).isEqualTo(esperados);
  }

  @Test
  void pasadoElTopeLoYaDetalladoSigueEnSuGrupo() {
    faltas("B", TOPE + 1).forEach(agrupador);
    agrupar(ILEGIBLE.en(celda("B900"), "falta 1"));

    assertThat(agrupador.hallazgos().get(0))
        .isEqualTo(ILEGIBLE.en(celda("B2").conCeldas(List.of("B2", "B900")), "falta 1"));
  }

  @Test
  void cadaColumnaTieneSuTope() {
    faltas("B", TOPE).forEach(agrupador);
    var deOtraColumna = faltas("C", TOPE);
    deOtraColumna.forEach(agrupador);

    assertThat(agrupador.hallazgos()).hasSize(2 * TOPE).containsAll(deOtraColumna);
  }

  @Test
  void cadaReglaTieneSuTope() {
    faltas("B", TOPE).forEach(agrupador);
    var deOtraRegla = Fichas.de("FEC-002", Gravedad.ERROR).en(celda("B2"), "05/06/2025");
    agrupar(deOtraRegla);

    assertThat(agrupador.hallazgos()).hasSize(TOPE + 1).contains(deOtraRegla);
  }

  @Test
  void ningunaCeldaSePierde() {
    faltas("B", 5 * TOPE).forEach(agrupador);

    assertThat(agrupador.hallazgos())
        .hasSize(TOPE + 1)
        .flatExtracting(h -> h.lugar().celdas())
        .hasSize(TOPE + 1)
        .startsWith("B2")
        .endsWith("B202:B1001");
  }

  private void agrupar(Hallazgo... hallazgos) {
    List.of(hallazgos).forEach(agrupador);
  }

  /** Faltas distintas en celdas seguidas, desde la fila 2. */
  private static List<Hallazgo> faltas(String columna, int cuantas) {
    return IntStream.rangeClosed(1, cuantas)
        .mapToObj(i -> ILEGIBLE.en(celda(columna + (i + 1)), "falta " + i))
        .toList();
  }
}
