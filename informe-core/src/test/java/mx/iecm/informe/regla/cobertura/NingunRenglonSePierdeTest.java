package mx.iecm.informe.regla.cobertura;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.regla.Informes;
import org.junit.jupiter.api.Test;

class NingunRenglonSePierdeTest {

  private static final Cuadro DE_DVOE = Informes.cuadro("DVOE", Informes.convenios());
  private static final Cuadro DE_SE = Informes.cuadro("SE", Informes.convenios());
  private static final Cuadro VACIO = new Cuadro(DE_SE.tabla(), "SE", DE_SE.hoja(), 0, List.of());

  @Test
  void unaTablaDeUnAreaSeImprimeEntera() {
    assertThat(hallados(DE_DVOE)).isEqualTo("nada");
  }

  @Test
  void deLaQueLlenaronDosSeImprimeLaPrimera() {
    assertThat(hallados(DE_DVOE, DE_SE))
        .isEqualTo(
            "ESP-005 entregas/SE.xlsx › 3.a.vi-1 Hoja: 3.a.vi-1, DVOE, 2"
                + " → junte los renglones en el libro de DVOE");
  }

  @Test
  void unaHojaSinRenglonesNoPierdeNada() {
    assertThat(hallados(DE_DVOE, VACIO)).isEqualTo("nada");
  }

  @Test
  void dosTablasDistintasNoSeEstorban() {
    var opiniones = Informes.cuadro("SE", Informes.opiniones("OP/009/2025"));

    assertThat(hallados(DE_DVOE, opiniones)).isEqualTo("nada");
  }

  private static String hallados(Cuadro... cuadros) {
    return Informes.revisar(new NingunRenglonSePierde(), p -> p.cuadros = List.of(cuadros));
  }
}
