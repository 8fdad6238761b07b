package mx.iecm.informe.asiento;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsuntoTest {

  @Test
  void cadaDatoLlevaSuNombre() {
    assertThat(Asunto.de("periodo", "CVOE-2025-T2", "entregas", 4))
        .isEqualTo(new Asunto("periodo: CVOE-2025-T2 · entregas: 4"));
    assertThat(Asunto.de().texto()).isEmpty();
  }

  @Test
  void loQueAlguienEscribioNoEnsuciaLaBitacora() {
    assertThat(Asunto.limpio("a\u0000b\nc\ud800", 60)).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    assertThat(Asunto.limpio("😀😀😀", 2)).as("sin partir caracteres").isEqualTo("😀😀");
    assertThat(Asunto.de("x", "y".repeat(1000)).texto()).hasSize("x: ".length() + 300);
  }

  @Test
  void losActosSeDicenEnEspanolAunqueYaNoSeUsen() {
    assertThat(Acto.nombre("PERIODO_CERRADO")).isEqualTo("Periodo cerrado");
    assertThat(Acto.nombre("YA_NO_EXISTE")).isEqualTo("YA_NO_EXISTE");
  }
}
