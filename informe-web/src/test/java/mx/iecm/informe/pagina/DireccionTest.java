package mx.iecm.informe.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DireccionTest {

  @ParameterizedTest
  @CsvSource({
    "DVOE, DVOE",
    "A B, A%20B",
    "A+B, A%2BB",
    "Órgano, %C3%93rgano",
    "../x, ..%2Fx",
    "a?b#c, a%3Fb%23c",
    "javascript:x, javascript%3Ax",
    "\"><script>, %22%3E%3Cscript%3E"
  })
  void cadaParteVaCodificada(String parte, String codificada) {
    assertThat(Direccion.de(parte)).isEqualTo(codificada);
    assertThat(URI.create("/panel/" + codificada).getPath()).isEqualTo("/panel/" + parte);
  }

  @Test
  void lasPartesSeUnenConDiagonales() {
    var id = UUID.fromString("00000000-0000-0001-0000-000000000002");

    assertThat(Direccion.de("periodos", "CVOE-2025-T2", "entregas", id, "libro"))
        .isEqualTo("periodos/CVOE-2025-T2/entregas/00000000-0000-0001-0000-000000000002/libro");
  }
}
