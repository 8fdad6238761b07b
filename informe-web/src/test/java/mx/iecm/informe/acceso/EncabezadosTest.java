package mx.iecm.informe.acceso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncabezadosTest {

  @Test
  void nadaDeFueraNadaEnLineaNadaEnMarcos() throws Exception {
    var paso = Paso.por(new Encabezados(), new PeticionDePrueba("GET", "/panel/"));

    assertThat(paso.siguio()).isEqualTo(1);
    assertThat(paso.encabezados())
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Referrer-Policy", "same-origin")
        .containsOnlyKeys(
            "Cache-Control",
            "Content-Security-Policy",
            "Referrer-Policy",
            "X-Content-Type-Options");
    assertThat(paso.encabezados().get("Content-Security-Policy"))
        .startsWith("default-src 'none';")
        .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
        .doesNotContain("unsafe", "*", "http");
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
  void soloLosRecursosSePuedenGuardar(String ruta, boolean guardar) throws Exception {
    var paso = Paso.por(new Encabezados(), new PeticionDePrueba("GET", ruta));

    assertThat(paso.encabezados().getOrDefault("Cache-Control", ""))
        .isEqualTo(guardar ? "" : "no-store");
  }
}
