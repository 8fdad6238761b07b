package mx.iecm.informe.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncabezadosTest {

  @Test
  void nadaDeFueraNadaEnLineaNadaEnMarcos() {
    var encabezados = Encabezados.de("/panel/", false);

    assertThat(encabezados)
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Referrer-Policy", "same-origin")
        .containsOnlyKeys(
            "Cache-Control",
            "Content-Security-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Referrer-Policy",
            "X-Content-Type-Options");
    assertThat(encabezados.get("Content-Security-Policy"))
        .startsWith("default-src 'none';")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe", "*", "http");
  }

  @Test
  void soloConHttpsSePideQueSiempreSeaConEl() {
    assertThat(Encabezados.de("/panel/", true)).containsKey("Strict-Transport-Security");
    assertThat(Encabezados.de("/panel/", false)).doesNotContainKey("Strict-Transport-Security");
  }

  @ParameterizedTest(name = "{0} se puede guardar: {1}")
  @CsvSource({
    "/recursos/estilo.css, true",
    "/recursos, false",
    "/recursosas/x, false",
    "/panel/, false",
    "/api/periodos, false",
    "/entrar, false"
  })
  void soloLosRecursosSePuedenGuardar(String ruta, boolean guardar) {
    assertThat(Encabezados.de(ruta, false).getOrDefault("Cache-Control", ""))
        .isEqualTo(guardar ? "" : "no-store");
  }
}
