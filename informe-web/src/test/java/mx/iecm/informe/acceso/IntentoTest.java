package mx.iecm.informe.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentoTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "Basic ZHZvZTpkZW1v, dvoe",
        "basic ZHZvZTpkZW1v, dvoe",
        "'BASIC  ZHZvZTpkZW1v ', dvoe",
        "Basic ZHZvZTpkZTptbw==, dvoe",
        "Basic OmRlbW8=, ''",
        "Basic ZHZvZQ==, -",
        "Basic ***, -",
        "Basic, -",
        "Bearer ZHZvZTpkZW1v, -",
        "-, -"
      })
  void elUsuarioEsElDeLaCredencial(@Nullable String encabezado, @Nullable String usuario) {
    assertThat(Intento.credencial(encabezado).orElse(null)).isEqualTo(usuario);
  }
}
