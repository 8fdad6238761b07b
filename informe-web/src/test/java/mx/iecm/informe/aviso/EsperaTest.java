package mx.iecm.informe.aviso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EsperaTest {

  @ParameterizedTest(name = "tras el intento {0}, {1} s")
  @CsvSource({"1, 5", "2, 10", "3, 20", "10, 2560", "11, 3600", "12, 3600", "5000, 3600"})
  void cadaVezElDobleHastaUnaHora(int intento, long segundos) {
    assertThat(Espera.tras(intento)).hasSeconds(segundos);
  }
}
