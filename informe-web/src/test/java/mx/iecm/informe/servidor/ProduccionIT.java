package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Con la base de la institución y detrás de HTTPS: nadie entra con claves que todos conocen. */
class ProduccionIT {

  private static final String CLAVE = "la primera, del ambiente";
  private static final String NUEVA = "otra que solo ella sabe";

  @Test
  void soloEntraQuienDijoElAmbienteYCambiaSuClave(@TempDir Path carpeta) throws Exception {
    Path datos = Files.createDirectories(carpeta.resolve("datos"));
    try (var postgres = EmbeddedPostgres.start();
        var servicio =
            Servicio.arrancar(
                datos,
                Map.of(
                    "INFORME_BD_CONTROLADOR", "postgresql",
                    "INFORME_BD_URL", postgres.getJdbcUrl("postgres", "postgres"),
                    "INFORME_BD_USUARIO", "postgres",
                    "INFORME_BD_CLAVE", "postgres",
                    "INFORME_PRIMERA_PERSONA", "titular",
                    "INFORME_PRIMERA_CLAVE", CLAVE,
                    "INFORME_HTTPS", "true",
                    "JAVA_OPTS", "-Dinforme.jornada=PT4S"))) {
      assertThat(servicio.dijo("demostración")).isFalse();
      nadieDeDemostracion(servicio);
      laPrimeraCambiaSuClave(servicio);
      laSesionAcabaAunqueSeUse(servicio.cliente("").servidor());
      laGalletaEsDeEsteSitio(servicio.cliente("").servidor());
      laBitacoraSoloCrece(postgres);
      laBitacoraConcuerda(servicio, carpeta);
    }
  }

  private static void nadieDeDemostracion(Servicio servicio) {
    for (String persona : new String[] {"secretaria", "auditoria", "dvoe"}) {
      assertThat(servicio.cliente(persona).pedir("/api/yo").estado()).isEqualTo(401);
    }
  }

  private static void laPrimeraCambiaSuClave(Servicio servicio) {
    var recien = servicio.cliente("titular:" + CLAVE);
    assertThat(recien.pedir("/api/periodos").estado()).isEqualTo(403);
    var cambio =
        recien.enviar(
            "PUT",
            "/api/mi-clave",
            "application/json",
            BodyPublishers.ofString(
                "{\"actual\":\"%s\",\"nueva\":\"%s\"}".formatted(CLAVE, NUEVA)));
    assertThat(cambio.estado()).as(cambio.texto()).isEqualTo(204);
    assertThat(recien.pedir("/api/yo").estado()).isEqualTo(401);
    var ella = servicio.cliente("titular:" + NUEVA);
    assertThat(ella.pedir("/api/yo").objeto().getBoolean("secretaria")).isTrue();
    assertThat(ella.pedir("/api/personas").arreglo()).hasSize(1);
  }

  /** Pide sin parar, y aun así a las horas de la jornada se le pide entrar otra vez. */
  private static void laSesionAcabaAunqueSeUse(URI servidor) throws Exception {
    String visita = galleta(pedir(servidor, "/panel/", "", ""));
    String persona =
        galleta(
            pedir(
                servidor,
                "/panel/j_security_check",
                visita,
                "j_username=titular&j_password=" + NUEVA.replace(' ', '+')));
    var primera = pedir(servidor, "/api/yo", persona, "");
    assertThat(primera.statusCode()).as(primera.body()).isEqualTo(200);
    Servicio.esperar("acabó", () -> pedir(servidor, "/api/yo", persona, "").statusCode() != 200);
    var despues = pedir(servidor, "/panel/", persona, "");
    assertThat(despues.body()).contains("j_username");
  }

  private static String galleta(HttpResponse<String> respuesta) {
    return respuesta.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  private static HttpResponse<String> pedir(
      URI servidor, String ruta, String galleta, String formulario) {
    var peticion =
        HttpRequest.newBuilder(servidor.resolve(ruta)).header("X-Forwarded-Proto", "https");
    if (!galleta.isEmpty()) {
      peticion.header("Cookie", galleta);
    }
    if (!formulario.isEmpty()) {
      peticion
          .header("Content-Type", Navegador.FORMULARIO)
          .header("Sec-Fetch-Site", "same-origin")
          .POST(BodyPublishers.ofString(formulario));
    }
    try {
      return HttpClient.newHttpClient().send(peticion.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** El intermediario que pone HTTPS dice de dónde viene cada quien. */
  private static void laGalletaEsDeEsteSitio(URI servidor) throws Exception {
    var respuesta =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(servidor.resolve("/panel/"))
                    .header("X-Forwarded-Proto", "https")
                    .header("X-Forwarded-For", "203.0.113.9")
                    .build(),
                BodyHandlers.ofString());
    assertThat(respuesta.headers().firstValue("Set-Cookie").orElse(""))
        .startsWith("__Host-informe=")
        .containsIgnoringCase("; path=/;")
        .containsIgnoringCase("; secure")
        .contains("HttpOnly", "SameSite=Lax")
        .doesNotContainIgnoringCase("domain=");
    assertThat(respuesta.headers().firstValue("Strict-Transport-Security")).isPresent();
  }

  private static void laBitacoraSoloCrece(EmbeddedPostgres postgres) throws SQLException {
    try (Connection base = postgres.getPostgresDatabase().getConnection();
        var orden = base.createStatement()) {
      for (String sql :
          new String[] {
            "update asiento set quien = 'otra'", "delete from asiento", "truncate asiento"
          }) {
        assertThatThrownBy(() -> orden.execute(sql))
            .as(sql)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("La bitácora solo crece");
      }
    }
  }

  private static void laBitacoraConcuerda(Servicio servicio, Path carpeta) throws Exception {
    var exportada = servicio.cliente("titular:" + NUEVA).pedir("/api/bitacora/exportada");
    assertThat(exportada.texto())
        .contains("PERSONA_CREADA", "CLAVE_CAMBIADA", "SESION_RECHAZADA")
        .doesNotContain(CLAVE, NUEVA);
    Path archivo = Files.write(carpeta.resolve("bitacora.jsonl"), exportada.cuerpo());
    assertThat(Consola.correr(carpeta.resolve("dicho.txt"), "bitacora", "verificar", archivo))
        .isZero();
  }
}
