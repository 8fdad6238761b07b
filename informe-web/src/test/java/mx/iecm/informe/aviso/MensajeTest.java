package mx.iecm.informe.aviso;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MensajeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acuse\r\nBcc: otro@ejemplo.mx",
        "Acuse\nBcc: otro@ejemplo.mx",
        "Acuse\u2028Bcc: otro@ejemplo.mx",
        "Acuse \u0000\u0007\t Bcc: otro@ejemplo.mx"
      })
  void elTituloEsUnaSolaLinea(String titulo) {
    assertThat(mensaje(titulo).titulo()).isEqualTo("Acuse Bcc: otro@ejemplo.mx");
  }

  @Test
  void elTituloNoPasaDeLoQueCabe() {
    assertThat(mensaje("😀".repeat(400)).titulo()).isEqualTo("😀".repeat(300));
  }

  @Test
  void elTextoLlevaElEnlaceSiSeSabeLaDireccion() {
    assertThat(mensaje("Acuse").texto("https://informe.iecm.mx"))
        .isEqualTo(
            """
            Uno.

            Dos.

            https://informe.iecm.mx/panel/periodos/A%20B/%C3%81rea%2F1

            Este aviso lo manda el servidor de informes; a esta dirección no se contesta.
            """);
    assertThat(mensaje("Acuse").texto("")).doesNotContain("panel");
  }

  private static Mensaje mensaje(String titulo) {
    return new Mensaje(
        Clase.ACUSE,
        "acuse/1",
        Instant.EPOCH,
        titulo,
        List.of("Uno.", "Dos."),
        List.of("periodos", "A B", "Área/1"));
  }
}
