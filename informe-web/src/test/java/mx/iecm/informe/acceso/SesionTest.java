package mx.iecm.informe.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SesionTest {

  private static final Instant ENTRO = Instant.parse("2025-07-01T09:00:00Z");

  @ParameterizedTest(name = "a las {0}: acabó {1}")
  @CsvSource({
    "2025-07-01T09:00:00Z, false",
    "2025-07-01T19:00:00Z, false",
    "2025-07-01T19:00:00.001Z, true",
    "2025-07-02T09:00:00Z, true"
  })
  void unaSesionDuraUnaJornada(Instant ahora, boolean acabo) {
    assertThat(Sesion.acabo(ENTRO, ahora)).isEqualTo(acabo);
  }
}
