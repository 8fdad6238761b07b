package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lo que llega roto, ajeno, a medias o dos veces: se dice qué es y no queda nada a medias. */
class LibrosRotosIT extends EnElServidor {

  private static final String SE = CasoReal.entregas("SE");

  static Stream<Arguments> rotos() {
    byte[] bueno = CasoReal.entrega("SE");
    byte[] cifrado = new byte[4096];
    byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    System.arraycopy(ole, 0, cifrado, 0, ole.length);
    cifrado[ole.length] = (byte) 0xE1;
    return Stream.of(
        Arguments.of("vacío", "LEC-001", new byte[0]),
        Arguments.of("texto", "LEC-001", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("PDF", "LEC-001", "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)),
        Arguments.of("cifrado", "LEC-001", cifrado),
        Arguments.of("partido", "LEC-001", Arrays.copyOf(bueno, bueno.length / 2)),
        Arguments.of("bomba", "LEC-002", bomba()),
        Arguments.of("de otra área", "LEC-004", CasoReal.entrega("UTSI")),
        Arguments.of("de otro periodo", "LEC-004", CasoReal.cambiado(bueno, "2025-T2", "2025-T1")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rotos")
  void loRotoSeDiceYNoSeGuarda(String que, String regla, byte[] bytes) {
    entregar("SE", CasoReal.entrega("SE"));
    int antes = historia();

    var rechazo = entregar("SE", bytes);

    assertThat(rechazo.estado()).as(rechazo.texto()).isEqualTo(422);
    assertThat(rechazo.objeto().getJsonArray("hallazgos").getJsonObject(0).getString("regla"))
        .as(que)
        .isEqualTo(regla);
    assertThat(historia()).isEqualTo(antes);
  }

  @Test
  void elDobleClicEsUnaSolaEntrega() throws Exception {
    byte[] libro = CasoReal.unico(CasoReal.entrega("SE"));
    int antes = historia();
    Callable<Cliente.Respuesta> clic = () -> entregar("SE", libro);
    var hilos = Executors.newFixedThreadPool(6);
    try {
      var respuestas =
          hilos.invokeAll(IntStream.range(0, 6).mapToObj(i -> clic).toList()).stream()
              .map(
                  f -> {
                    try {
                      return f.get();
                    } catch (Exception e) {
                      throw new AssertionError(e);
                    }
                  })
              .toList();
      assertThat(respuestas)
          .extracting(Cliente.Respuesta::estado)
          .containsExactlyInAnyOrder(201, 200, 200, 200, 200, 200);
      assertThat(
              respuestas.stream()
                  .map(r -> r.objeto().getString("folio"))
                  .collect(Collectors.toSet()))
          .hasSize(1);
    } finally {
      hilos.shutdownNow();
    }
    assertThat(historia()).isEqualTo(antes + 1);
  }

  @Test
  void elDobleClicEnCompilarEsUnaSolaCompilacion() throws Exception {
    CasoReal.AREAS.forEach(area -> entregar(area, CasoReal.entrega(area)));
    var secretaria = como("secretaria");
    String ruta = "/api/periodos/" + CasoReal.PERIODO + "/compilaciones";
    int antes = secretaria.pedir(ruta).arreglo().size();

    var respuestas =
        IntStream.range(0, 5)
            .parallel()
            .mapToObj(i -> secretaria.mandar(ruta + "?borrador=true"))
            .toList();

    var encargada = respuestas.stream().filter(r -> r.estado() == 202).toList();
    assertThat(encargada).hasSize(1);
    assertThat(respuestas.stream().filter(r -> r.estado() != 202))
        .allSatisfy(
            r -> {
              assertThat(r.estado()).isEqualTo(409);
              assertThat(r.objeto().getString("detail")).contains("espere a que termine");
            });
    assertThat(secretaria.pedir(ruta).arreglo()).hasSize(antes + 1);
    Compilada.terminada(secretaria, encargada.get(0).objeto().getString("id"));
  }

  @ParameterizedTest(name = "{0} a {1} es {2}")
  @CsvSource({
    "text/plain, periodos/CVOE-2025-T2/areas/SE/entregas, 400",
    "application/json, periodos/CVOE-2025-T2/areas/SE/entregas, 400",
    "multipart/form-data, periodos/CVOE-2025-T2/areas/SE/entregas, 400",
    "multipart/form-data; boundary=otra, periodos/CVOE-2025-T2/areas/SE/entregas, 400",
    "MULTIPARTE, periodos/NADA-2025-T9/areas/SE/entregas, 404",
    "MULTIPARTE, periodos/CVOE-2025-T2/areas/UTSI/entregas, 403",
    "MULTIPARTE, periodos/CVOE-2025-T2/areas/NADIE/entregas, 403"
  })
  void loQueNoSeEntiendeONoEsDeAhiSeDice(String medio, String ruta, int estado) {
    int antes = historia();
    byte[] cuerpo = Cliente.formulario(CasoReal.comoLibro(CasoReal.unico(CasoReal.entrega("SE"))));

    var respuesta =
        como("se")
            .enviar(
                "POST",
                "/api/" + ruta,
                medio.equals("MULTIPARTE") ? Cliente.MULTIPARTE : medio,
                BodyPublishers.ofByteArray(cuerpo));

    assertThat(respuesta.medio()).startsWith("application/problem+json");
    assertThat(respuesta.objeto().getInt("status")).as(respuesta.texto()).isEqualTo(estado);
    assertThat(respuesta.estado()).isEqualTo(estado);
    assertThat(respuesta.objeto().getString("detail")).isNotBlank();
    assertThat(historia()).as("nada se guardó").isEqualTo(antes);
  }

  @Test
  void loQueSeCortaALaMitadNoDejaNada() throws Exception {
    int antes = historia();
    byte[] cuerpo = Cliente.formulario(CasoReal.comoLibro(CasoReal.unico(CasoReal.entrega("SE"))));
    var servidor = URI.create(url.toString());
    try (var cable = new Socket(servidor.getHost(), servidor.getPort())) {
      var salida = cable.getOutputStream();
      salida.write(cabeza(cuerpo.length).getBytes(StandardCharsets.US_ASCII));
      salida.write(cuerpo, 0, cuerpo.length / 2);
      salida.flush();
      cable.setSoLinger(true, 0);
    }

    assertThat(historia()).as("nada se guardó").isEqualTo(antes);
    assertThat(entregar("SE", CasoReal.entrega("SE")).estado()).as("sigue en pie").isIn(200, 201);
    assertThat(historia()).isLessThanOrEqualTo(antes + 1);
  }

  private static String cabeza(int largo) {
    String clave = Base64.getEncoder().encodeToString("se:demo".getBytes(StandardCharsets.UTF_8));
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic %s\r\n".formatted(SE, clave)
        + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(Cliente.MULTIPARTE, largo);
  }

  private int historia() {
    return como("se").pedir(SE).arreglo().size();
  }

  /** Cabe en nada y al inflarse es mucho más de lo que se admite. */
  private static byte[] bomba() {
    var salida = new ByteArrayOutputStream();
    byte[] mega = new byte[1 << 20];
    Arrays.fill(mega, (byte) ' ');
    try (var zip = new ZipOutputStream(salida)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < 120; i++) {
        zip.write(mega);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return salida.toByteArray();
  }
}
