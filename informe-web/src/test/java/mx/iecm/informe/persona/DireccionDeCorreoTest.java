package mx.iecm.informe.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import mx.iecm.informe.problema.ProblemaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DireccionDeCorreoTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"maria.ruiz@iecm.mx", "m@a.b.org.mx", "o'neil+informes_2%x@correo-1.iecm.mx"})
  void estasSirven(String direccion) {
    assertThat(DireccionDeCorreo.revisada(" " + direccion + "\t")).isEqualTo(direccion);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maria",
        "maria@",
        "@iecm.mx",
        "maria@iecm",
        "maria@iecm.mx,otra@iecm.mx",
        "maria@iecm.mx\r\nBcc: otra@iecm.mx",
        "María Ruiz <maria@iecm.mx>",
        "maria ruiz@iecm.mx",
        ".maria@iecm.mx",
        "maria..ruiz@iecm.mx",
        "maria@-iecm.mx",
        "maria@iecm..mx",
        "maría@iecm.mx"
      })
  void estasNo(String direccion) {
    assertThatExceptionOfType(ProblemaException.class)
        .isThrownBy(() -> DireccionDeCorreo.revisada(direccion));
  }

  @Test
  void hastaElLargoQueCabe() {
    String larga = "a".repeat(64) + "@" + "b".repeat(60) + ".mx";

    assertThat(DireccionDeCorreo.revisada(larga)).isEqualTo(larga);
    assertThatExceptionOfType(ProblemaException.class)
        .isThrownBy(() -> DireccionDeCorreo.revisada("a" + larga));
    assertThatExceptionOfType(ProblemaException.class)
        .isThrownBy(() -> DireccionDeCorreo.revisada("a@" + "b.".repeat(126) + "mx"));
  }

  @Test
  void enBlancoEsNinguna() {
    assertThat(DireccionDeCorreo.revisada("  ")).isEmpty();
  }
}
