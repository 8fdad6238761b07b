package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** La base de datos se va y vuelve con el servidor andando: se dice, y todo sigue cuando vuelve. */
class BaseCaidaIT {

  private static final int RENGLONES = 40_000;
  private static final String SIN_BASE = "urn:iecm:informe:base-sin-respuesta";

  private final Path carpeta;
  private final int puerto;

  BaseCaidaIT(@TempDir Path carpeta) throws IOException {
    this.carpeta = carpeta;
    try (var libre = new ServerSocket(0)) {
      this.puerto = libre.getLocalPort();
    }
  }

  @Test
  void sinBaseSeDiceYCuandoVuelveTodoSigue() throws Exception {
    Path datos = Files.createDirectories(carpeta.resolve("datos"));
    byte[] enorme = CasoReal.enorme(RENGLONES);
    var base = arrancar();
    try (var servicio = Servicio.arrancar(datos, Servicio.sobre(base, "uno"))) {
      preparar(servicio, enorme);
      var navegador = new Navegador(servicio.cliente("").servidor());
      navegador.entrar("secretaria", "demo");
      String compilacion = Compilada.encargar(servicio.cliente("secretaria"), "?borrador=true");
      Servicio.esperar("leía", () -> paso(servicio, compilacion).startsWith("Leyendo"));
      var cortada = CompletableFuture.supplyAsync(() -> entregar(servicio, "SE", otro("SE")));

      base.close();

      assertThat(cortada.join().estado()).as("se acusó antes o no se acusó").isIn(201, 503);
      seDice(servicio, navegador);
      base = arrancar();

      Servicio.esperar("volvió", () -> servicio.salud("ready").estado() == 200);
      assertThat(navegador.ver("/panel/").statusCode()).as("la sesión sigue").isEqualTo(200);
      assertThat(entregar(servicio, "SE", CasoReal.entrega("SE")).estado()).isEqualTo(200);
      var marcha = Compilada.terminada(servicio.cliente("secretaria"), compilacion);
      assertThat(Compilada.bajar(servicio.cliente("secretaria"), marcha, "borrador.docx"))
          .as("lo mismo que sin que nada falle")
          .isEqualTo(otraVez(servicio));
    } finally {
      base.close();
    }
  }

  /** La misma base, con lo que ya tenga. */
  private EmbeddedPostgres arrancar() throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(puerto)
        .setDataDirectory(carpeta.resolve("base"))
        .setCleanDataDirectory(false)
        .start();
  }

  private static void preparar(Servicio servicio, byte[] enorme) {
    var libros =
        Map.of("programa", CasoReal.libro("programa"), "secretaria", CasoReal.libro("secretaria"));
    assertThat(servicio.cliente("secretaria").subir("/api/periodos", libros).estado())
        .isEqualTo(201);
    for (String area : CasoReal.AREAS) {
      byte[] libro = area.equals("DVOE") ? enorme : CasoReal.entrega(area);
      assertThat(entregar(servicio, area, libro).estado()).isEqualTo(201);
    }
  }

  /** A las herramientas un problema, a las personas una página, y a quien cuida, que no está. */
  private static void seDice(Servicio servicio, Navegador navegador) {
    var periodos = servicio.cliente("dvoe").pedir("/api/periodos");
    assertThat(periodos.estado()).as(periodos.texto()).isEqualTo(503);
    assertThat(periodos.medio()).startsWith("application/problem+json");
    assertThat(periodos.objeto().getString("type")).isEqualTo(SIN_BASE);
    assertThat(periodos.objeto().getString("detail")).contains("pida lo mismo otra vez");
    assertThat(entregar(servicio, "SE", otro("SE")).estado()).isEqualTo(503);
    assertThat(servicio.cliente("").pedir("/api/yo").estado()).as("sin clave").isEqualTo(401);
    var pagina = navegador.ver("/panel/");
    assertThat(pagina.statusCode()).isEqualTo(503);
    assertThat(pagina.headers().firstValue("Retry-After")).contains("10");
    assertThat(pagina.body())
        .contains("La base de datos no responde", "pida lo mismo otra vez")
        .doesNotContain("Exception", "jdbc", "\tat ");
    var entrada = new Navegador(servicio.cliente("").servidor()).entrar("dvoe", "demo");
    assertThat(entrada.body())
        .as("la clave no está mal")
        .contains("Espere unos segundos y vuelva a entrar")
        .doesNotContain("no son correctos");
    assertThat(servicio.salud("ready").texto()).contains("\"DOWN\"", "\"base\"");
    assertThat(servicio.salud("live").estado()).as("reiniciarlo no sirve").isEqualTo(200);
  }

  private static byte[] otraVez(Servicio servicio) throws InterruptedException {
    var marcha = Compilada.esperar(servicio.cliente("secretaria"), "?borrador=true");
    return Compilada.bajar(servicio.cliente("secretaria"), marcha, "borrador.docx");
  }

  private static byte[] otro(String area) {
    return CasoReal.unico(CasoReal.entrega(area));
  }

  private static Cliente.Respuesta entregar(Servicio servicio, String area, byte[] libro) {
    return servicio
        .cliente(area.toLowerCase(java.util.Locale.ROOT))
        .subir(CasoReal.entregas(area), CasoReal.comoLibro(libro));
  }

  private static String paso(Servicio servicio, String compilacion) {
    return Compilada.ver(servicio.cliente("secretaria"), compilacion)
        .getJsonObject("avance")
        .getString("paso");
  }
}
