package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Una falla de corriente y un adiós a media compilación, con cada base de datos. */
class CaidaIT {

  private static final int RENGLONES = 60_000;

  private final Path carpeta;

  CaidaIT(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void nadaDeLoAcusadoSePierdeYLaCompilacionTerminaSola(String base) throws Exception {
    if (base.equals("h2")) {
      caer(Map.of());
    } else {
      try (var postgres = EmbeddedPostgres.start()) {
        caer(Servicio.sobre(postgres, "uno"));
      }
    }
  }

  private void caer(Map<String, String> ambiente) throws Exception {
    Path datos = Files.createDirectories(carpeta.resolve("datos"));
    byte[] primero = CasoReal.enorme(RENGLONES);
    byte[] segundo = CasoReal.enorme(RENGLONES + 1);
    Map<String, String> acuses;
    String compilacion;
    try (var servicio = Servicio.arrancar(datos, ambiente)) {
      abrirElPeriodo(servicio);
      acuses = entregarTodo(servicio, primero);
      compilacion = encargarHastaQueLea(servicio);
      assertThat(
              servicio
                  .cliente("secretaria")
                  .mandar("/api/periodos/" + CasoReal.PERIODO + "/compilaciones")
                  .estado())
          .as("un periodo se compila una vez a la vez")
          .isEqualTo(409);
      servicio.matar();
    }
    try (var servicio = Servicio.arrancar(datos, ambiente)) {
      acuses.forEach((area, acuse) -> sigueAcusado(servicio, area, acuse));
      terminaSola(servicio, compilacion, primero);

      servicio.cliente("dvoe").subir(CasoReal.entregas("DVOE"), CasoReal.comoLibro(segundo));
      compilacion = encargarHastaQueLea(servicio);
      servicio.detener();
      assertThat(Files.readString(datos.resolve("log").resolve("server.log")))
          .as("se despide con orden")
          .contains("WFLYSRV0050");
    }
    try (var servicio = Servicio.arrancar(datos, ambiente)) {
      terminaSola(servicio, compilacion, segundo);
    }
  }

  /** Con la base propia ya lo abrió la demostración; con otra, nadie. */
  private static void abrirElPeriodo(Servicio servicio) {
    var libros =
        Map.of("programa", CasoReal.libro("programa"), "secretaria", CasoReal.libro("secretaria"));
    assertThat(servicio.cliente("secretaria").subir("/api/periodos", libros).estado())
        .isIn(200, 201);
  }

  private static String encargarHastaQueLea(Servicio servicio) throws InterruptedException {
    String compilacion = Compilada.encargar(servicio.cliente("secretaria"), "?borrador=true");
    Servicio.esperar("leía", () -> lee(servicio, compilacion));
    return compilacion;
  }

  private static void sigueAcusado(Servicio servicio, String area, String acuse) {
    assertThat(servicio.cliente("auditoria").pedir(CasoReal.entregas(area)).arreglo())
        .extracting(e -> e.asJsonObject().getString("id"))
        .as(area)
        .containsExactly(acuse);
  }

  private void terminaSola(Servicio servicio, String compilacion, byte[] enorme)
      throws IOException, InterruptedException {
    var marcha = Compilada.terminada(servicio.cliente("secretaria"), compilacion);
    assertThat(Compilada.bajar(servicio.cliente("secretaria"), marcha, "borrador.docx"))
        .isEqualTo(deConsola(enorme));
  }

  /** El libro enorme llega de varias ventanas a la vez y es una sola entrega. */
  private static Map<String, String> entregarTodo(Servicio servicio, byte[] enorme) {
    var respuestas =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(
                i ->
                    servicio
                        .cliente("dvoe")
                        .subir(CasoReal.entregas("DVOE"), CasoReal.comoLibro(enorme)))
            .toList();
    assertThat(respuestas)
        .extracting(Cliente.Respuesta::estado)
        .containsExactlyInAnyOrder(201, 200, 200, 200);
    var acuses = new HashMap<String, String>();
    acuses.put("DVOE", respuestas.get(0).objeto().getString("id"));
    for (String area : List.of("UTCSyD", "UTSI", "SE")) {
      var recibo =
          servicio
              .cliente(area.toLowerCase(java.util.Locale.ROOT))
              .subir(CasoReal.entregas(area), CasoReal.comoLibro(CasoReal.entrega(area)));
      assertThat(recibo.estado()).isEqualTo(201);
      acuses.put(area, recibo.objeto().getString("id"));
    }
    return acuses;
  }

  private static boolean lee(Servicio servicio, String compilacion) {
    var marcha = Compilada.ver(servicio.cliente("secretaria"), compilacion);
    assertThat(marcha.getString("estado")).as("terminó antes de matarlo").isEqualTo("EN_CURSO");
    var avance = marcha.getJsonObject("avance");
    return avance.getString("paso").startsWith("Leyendo")
        && avance.getJsonNumber("renglones").longValue() > 1000;
  }

  private byte[] deConsola(byte[] enorme) throws IOException, InterruptedException {
    Path caso = carpeta.resolve("caso");
    try (Stream<Path> libros = Files.walk(CasoReal.CARPETA)) {
      for (Path libro : libros.filter(Files::isRegularFile).toList()) {
        Path copia = caso.resolve(CasoReal.CARPETA.relativize(libro).toString());
        Files.createDirectories(copia.getParent());
        Files.copy(libro, copia, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.write(caso.resolve("entregas").resolve("DVOE.xlsx"), enorme);
    Path salida = carpeta.resolve("salida");
    assertThat(
            Consola.compilar(
                carpeta.resolve("dicho.txt"), caso, "--salida", salida, "--borrador", "--rapido"))
        .isZero();
    return Files.readAllBytes(salida.resolve("borrador.docx"));
  }
}
