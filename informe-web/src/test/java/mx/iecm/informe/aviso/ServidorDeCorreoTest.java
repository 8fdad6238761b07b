package mx.iecm.informe.aviso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServidorDeCorreoTest {

  @Test
  void sinServidorNoHayCorreo() {
    assertThat(ServidorDeCorreo.de(Map.of()).hay()).isFalse();
    assertThat(ServidorDeCorreo.de(Map.of("INFORME_CORREO_SERVIDOR", " ")).hay()).isFalse();
  }

  @ParameterizedTest(name = "remitente «{0}», dirección «{1}»: {2} y {3}")
  @CsvSource({
    "'', '', informe@correo.mx, ''",
    "avisos@iecm.mx, https://informe.iecm.mx/, avisos@iecm.mx, https://informe.iecm.mx"
  })
  void elRemitenteYLaDireccionSonLosDichos(
      String remitente, String direccion, String suRemitente, String suDireccion) {
    var servidor =
        ServidorDeCorreo.de(
            Map.of(
                "INFORME_CORREO_SERVIDOR", "correo.mx",
                "INFORME_CORREO_REMITENTE", remitente,
                "INFORME_DIRECCION", direccion));

    assertThat(servidor.hay()).isTrue();
    assertThat(servidor.remitente()).isEqualTo(suRemitente);
    assertThat(servidor.direccion()).isEqualTo(suDireccion);
  }

  @Test
  void laClaveNoSeEscribeEnNingunaBitacora() {
    var servidor = ServidorDeCorreo.de(Map.of("INFORME_CORREO_CLAVE", "secreta"));

    assertThat(servidor.clave()).isEqualTo("secreta");
    assertThat(servidor.toString()).doesNotContain("secreta");
  }
}
