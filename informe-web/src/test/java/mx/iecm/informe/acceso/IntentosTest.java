package mx.iecm.informe.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentosTest {

  private static final Instant AHORA = Instant.parse("2025-07-01T15:00:00Z");

  private final Intentos intentos = new Intentos(5);

  private void fallar(int veces) {
    for (int i = 0; i < veces; i++) {
      intentos.fallo("dvoe", AHORA);
    }
  }

  @ParameterizedTest(name = "{0} fallas: {1} s")
  @CsvSource({
    "0, 0",
    "4, 0",
    "5, 30",
    "6, 60",
    "7, 120",
    "9, 480",
    "10, 900",
    "11, 900",
    "500, 900"
  })
  void cadaFallaDoblaLaEsperaHastaUnTope(int fallas, long segundos) {
    fallar(fallas);

    assertThat(intentos.espera("dvoe", AHORA)).isEqualTo(Duration.ofSeconds(segundos));
    assertThat(intentos.espera("otra", AHORA)).isZero();
  }

  @Test
  void laEsperaPasa() {
    fallar(5);

    assertThat(intentos.espera("dvoe", AHORA.plusSeconds(29))).isEqualTo(Duration.ofSeconds(1));
    assertThat(intentos.espera("dvoe", AHORA.plusSeconds(30))).isZero();
    assertThat(intentos.espera("dvoe", AHORA.plusSeconds(99))).isZero();
  }

  @Test
  void acertarEmpiezaDeNuevo() {
    fallar(9);
    intentos.acierto("dvoe");
    fallar(4);

    assertThat(intentos.espera("dvoe", AHORA)).isZero();
  }

  @Test
  void aQuienDejaDeIntentarSeLeOlvida() {
    fallar(9);
    var despues = AHORA.plus(Intentos.OLVIDO);
    intentos.fallo("dvoe", despues);

    assertThat(intentos.espera("dvoe", despues)).isZero();
  }

  @Test
  void inventarUsuariosNoLlenaLaMemoria() {
    fallar(5);
    for (int i = 0; i < 20_000; i++) {
      intentos.fallo("u" + i, AHORA);
    }

    assertThat(intentos.espera("dvoe", AHORA)).as("el más viejo ya no está").isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "PT0.2S, 1 segundo",
    "PT1S, 1 segundo",
    "PT29.1S, 30 segundos",
    "PT90S, 90 segundos",
    "PT91S, 2 minutos",
    "PT15M, 15 minutos"
  })
  void laEsperaSeDiceEnPalabras(Duration espera, String palabras) {
    assertThat(Porteria.enPalabras(espera)).isEqualTo(palabras);
  }
}
