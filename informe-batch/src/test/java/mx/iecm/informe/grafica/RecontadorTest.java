package mx.iecm.informe.grafica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.iecm.informe.grafica.Recuento.Barra;
import mx.iecm.informe.grafica.Recuento.Sentido;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Grafica;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;

class RecontadorTest {

  private static final Grafica POR_MES = new Grafica.PorMes();
  private static final Grafica POR_TIPO = new Grafica.PorValor("Tipo");

  @Test
  void cuentaPorMesYMuestraLosMesesSinRenglones() {
    var barras =
        barras(
            tabla(POR_MES, false),
            renglon("A", LocalDate.of(2025, 4, 1)),
            renglon("A", LocalDate.of(2025, 4, 30)),
            renglon("A", LocalDate.of(2025, 6, 30)));

    assertThat(barras).containsExactly(entry("abril", 2L), entry("mayo", 0L), entry("junio", 1L));
  }

  @Test
  void loDeOtroPeriodoNoCuentaYLoQueNoTieneFechaSeDice() {
    var barras =
        barras(
            tabla(POR_MES, false),
            renglon("A", LocalDate.of(2025, 3, 31)),
            renglon("A", LocalDate.of(2025, 7, 1)),
            renglon("A"));

    assertThat(barras)
        .containsExactly(
            entry("abril", 0L), entry("mayo", 0L), entry("junio", 0L), entry("sin fecha", 1L));
  }

  @Test
  void unRenglonConVariasFechasCuentaUnaVezEnLaPrimeraDelPeriodo() {
    var varias =
        renglon("A", LocalDate.of(2025, 3, 3), LocalDate.of(2025, 5, 3), LocalDate.of(2025, 6, 3));

    assertThat(barras(tabla(POR_MES, false), varias)).containsEntry("mayo", 1L);
  }

  @Test
  void loQueEmpezoAntesCuentaEnElPrimerMes() {
    var tramo =
        new Fechas.Tramo(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 5, 2), Fechas.Grano.DIA);
    var celda = new Celda(Texto.de("x"), new Fechas(List.of(tramo), List.of()));
    var renglon = new Renglon(2, List.of(celda, Celda.de("A")), Texto.VACIO);

    assertThat(barras(tabla(POR_MES, false), renglon)).containsEntry("abril", 1L);
  }

  @Test
  void laTablaLibreMuestraTambienLosMesesDeFuera() {
    var barras =
        barras(
            tabla(POR_MES, true),
            renglon("A", LocalDate.of(2025, 8, 15)),
            renglon("A", LocalDate.of(2026, 1, 15)));

    assertThat(barras)
        .containsExactly(
            entry("abril", 0L),
            entry("mayo", 0L),
            entry("junio", 0L),
            entry("agosto", 1L),
            entry("enero de 2026", 1L));
  }

  @Test
  void losMesesQueNoCabenSeJuntan() {
    var renglones =
        IntStream.range(0, 60)
            .mapToObj(i -> renglon("A", LocalDate.of(2030, 1, 1).plusMonths(i)))
            .toArray(Renglon[]::new);

    var barras = barras(tabla(POR_MES, true), renglones);

    assertThat(barras).hasSize(25).containsEntry("otros meses", 39L);
    assertThat(barras.values().stream().mapToLong(n -> n).sum()).isEqualTo(60);
  }

  @Test
  void cuentaPorValorSinDistinguirComoSeEscribio() {
    var barras =
        barras(tabla(POR_TIPO, true), renglon("Común"), renglon(" comun "), renglon("Otro"));

    assertThat(barras).containsExactly(entry("Común", 2L), entry("Otro", 1L));
  }

  @Test
  void losValoresDeUnaListaVanEnSuOrdenAunqueNadieLosUse() {
    var barras =
        barras(
            tabla(POR_TIPO, true, "Marco", "Específico", "De apoyo"),
            renglon("específico"),
            renglon("ajeno"),
            renglon("específico"));

    assertThat(barras)
        .containsExactly(
            entry("Marco", 0L), entry("Específico", 2L), entry("De apoyo", 0L), entry("ajeno", 1L));
  }

  @Test
  void deMuchosValoresSeVenLosMasFrecuentesYNoSePierdeNinguno() {
    var renglones =
        IntStream.range(0, 3000)
            .mapToObj(i -> renglon(i % 3 == 0 ? "frecuente" : "v" + i))
            .toArray(Renglon[]::new);

    var barras = barras(tabla(POR_TIPO, true), renglones);

    assertThat(barras).hasSize(15);
    assertThat(List.copyOf(barras.keySet())).startsWith("frecuente").endsWith("otros");
    assertThat(barras.values().stream().mapToLong(n -> n).sum()).isEqualTo(3000);
  }

  @Test
  void laCeldaEnBlancoSeDice() {
    assertThat(barras(tabla(POR_TIPO, true), renglon(""), renglon("A")))
        .containsExactly(entry("A", 1L), entry("sin dato", 1L));
  }

  @Test
  void unValorLarguisimoSeRecortaSinPartirUnCaracter() {
    var barra = barras(tabla(POR_TIPO, true), renglon("a".repeat(58) + "\uD83D\uDE00bcd"));

    assertThat(barra).containsExactly(entry("a".repeat(58) + "…", 1L));
  }

  @Test
  void laTablaQueNoSeGraficaNoCuentaNada() {
    var recontador = Recontador.de(tabla(new Grafica.Ninguna(), true), Periodo.trimestre(2025, 2));
    recontador.renglon(renglon("A"));

    assertThat(recontador.recuento()).isEqualTo(Recuento.NINGUNO);
  }

  @Test
  void laDescripcionDiceTodoLoQueSeVe() {
    var recuento =
        new Recuento(
            "Boletines por mes",
            Sentido.ARRIBA,
            List.of(new Barra("abril", 1200), new Barra("mayo", 0)));

    assertThat(recuento.descripcion())
        .isEqualTo("Gráfica de barras. Boletines por mes. abril: 1,200; mayo: 0. Total: 1,200.");
  }

  private static Map<String, Long> barras(Tabla tabla, Renglon... renglones) {
    var recontador = Recontador.de(tabla, Periodo.trimestre(2025, 2));
    for (Renglon renglon : renglones) {
      recontador.renglon(renglon);
    }
    var barras = new LinkedHashMap<String, Long>();
    recontador.recuento().barras().forEach(b -> barras.put(b.nombre(), b.cuantos()));
    return barras;
  }

  private static Renglon renglon(String tipo, LocalDate... dias) {
    var tramos = List.of(dias).stream().map(Fechas.Tramo::dia).toList();
    var fecha = new Celda(Texto.de("fecha"), new Fechas(tramos, List.of()));
    return new Renglon(2, List.of(fecha, Celda.de(tipo)), Texto.VACIO);
  }

  private static Tabla tabla(Grafica grafica, boolean libre, String... opciones) {
    var columnas =
        List.of(
            Columna.de("Fecha", TipoColumna.FECHAS, false),
            new Columna("Tipo", TipoColumna.LISTA, false, List.of(opciones), "", 0));
    return new Tabla("1.a.i-1", "Hoja", "", List.of(), new Cadencia.Ninguna(), libre, columnas)
        .con(grafica);
  }
}
