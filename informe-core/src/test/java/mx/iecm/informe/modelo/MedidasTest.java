package mx.iecm.informe.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MedidasTest {

  private static final Entrega.Declarada UNA = declarada("una");
  private static final Entrega.Declarada OTRA = declarada("otra");

  @Test
  void masJuntaTablasYDeclaradasEnOrden() {
    var primeras = new Medidas(Map.of("a-1", de(1)), List.of(UNA), List.of());
    var segundas = new Medidas(Map.of("b-1", de(2)), List.of(OTRA), List.of());

    assertThat(primeras.mas(segundas))
        .isEqualTo(new Medidas(Map.of("a-1", de(1), "b-1", de(2)), List.of(UNA, OTRA), List.of()));
  }

  @Test
  void deUnaTablaMedidaDosVecesQuedaLaPrimera() {
    var primeras = new Medidas(Map.of("a-1", de(1)), List.of(), List.of());
    var segundas = new Medidas(Map.of("a-1", de(2)), List.of(), List.of());

    assertThat(primeras.mas(segundas).tabla("a-1")).isEqualTo(de(1));
    assertThat(segundas.mas(primeras).tabla("a-1")).isEqualTo(de(2));
  }

  @Test
  void sumarNingunaNoCambiaNada() {
    var medidas = new Medidas(Map.of("a-1", de(1)), List.of(UNA), List.of());

    assertThat(medidas.mas(Medidas.NINGUNA)).isEqualTo(medidas);
    assertThat(Medidas.NINGUNA.mas(medidas)).isEqualTo(medidas);
  }

  @Test
  void laTablaQueNadieLlenoMideCero() {
    assertThat(Medidas.NINGUNA.tabla("a-1")).isEqualTo(Medidas.DeTabla.VACIA);
    assertThat(Medidas.DeTabla.VACIA.leidos()).isZero();
  }

  private static Medidas.DeTabla de(long renglones) {
    return new Medidas.DeTabla(renglones, renglones, Map.of(), Map.of(), Map.of(), List.of());
  }

  private static Entrega.Declarada declarada(String clave) {
    return new Entrega.Declarada(clave, BigDecimal.ONE, "DVOE", "", Origen.NINGUNO);
  }
}
