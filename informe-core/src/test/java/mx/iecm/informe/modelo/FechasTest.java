package mx.iecm.informe.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import org.junit.jupiter.api.Test;

class FechasTest {

  private static final LocalDate PRIMERO = LocalDate.of(2025, 4, 1);
  private static final Tramo MES = new Tramo(PRIMERO, LocalDate.of(2025, 4, 30), Grano.MES);
  private static final Tramo QUINCENA =
      new Tramo(PRIMERO, LocalDate.of(2025, 4, 15), Grano.QUINCENA);

  @Test
  void unDiaEsUnaFecha() {
    assertThat(Fechas.de(PRIMERO).cuantas()).isEqualTo(1);
    assertThat(Fechas.de(PRIMERO)).isEqualTo(new Fechas(List.of(Tramo.dia(PRIMERO)), List.of()));
  }

  @Test
  void unRangoSonSusDiasConLosExtremos() {
    assertThat(cuantas(dias(1, 2))).isEqualTo(2);
    assertThat(cuantas(dias(1, 30))).isEqualTo(30);
  }

  @Test
  void unaListaSonSusDias() {
    assertThat(cuantas(dias(7, 7), dias(14, 14), dias(20, 22))).isEqualTo(5);
  }

  @Test
  void losDiasQueSeEncimanSeCuentanUnaVez() {
    assertThat(cuantas(dias(1, 5), dias(4, 8))).isEqualTo(8);
    assertThat(cuantas(dias(3, 3), dias(1, 5))).isEqualTo(5);
    assertThat(cuantas(dias(1, 30), dias(2, 3), dias(5, 5))).isEqualTo(30);
    assertThat(cuantas(dias(1, 5), dias(6, 8))).isEqualTo(8);
  }

  @Test
  void unMesOUnaQuincenaSonUnaFecha() {
    assertThat(cuantas(MES)).isEqualTo(1);
    assertThat(cuantas(QUINCENA)).isEqualTo(1);
    assertThat(cuantas(MES, QUINCENA, dias(1, 3))).isEqualTo(5);
  }

  @Test
  void loQueNoSeLeeNoEsNinguna() {
    var ilegible = new Fechas(List.of(), List.of(new Fechas.Tropiezo.Ilegible("ayer")));

    assertThat(ilegible.cuantas()).isZero();
    assertThat(ilegible.legibles()).isFalse();
    assertThat(Fechas.de(PRIMERO).legibles()).isTrue();
  }

  @Test
  void unTramoDeUnDiaEmpiezaYTerminaIgual() {
    assertThat(Tramo.dia(PRIMERO).unSoloDia()).isTrue();
    assertThat(dias(1, 2).unSoloDia()).isFalse();
  }

  private static long cuantas(Tramo... tramos) {
    return new Fechas(List.of(tramos), List.of()).cuantas();
  }

  private static Tramo dias(int inicio, int fin) {
    return new Tramo(PRIMERO.withDayOfMonth(inicio), PRIMERO.withDayOfMonth(fin), Grano.DIA);
  }
}
