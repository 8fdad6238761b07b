package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Los avisos, de un servidor de informes de verdad a uno de correo que dice qué recibió. */
class AvisosIT {

  private static final String PERIODO = "/api/periodos/" + CasoReal.PERIODO;

  private static final int ENTREGAS = 8;

  private final Path datos;
  private final int puerto = libre();

  AvisosIT(@TempDir Path datos) {
    this.datos = datos;
  }

  @Test
  void lleganElAcuseElRecordatorioYElVeredicto() throws Exception {
    var correo = correo();
    try (var servicio = Servicio.arrancar(datos, ambiente())) {
      var secretaria = servicio.cliente("secretaria");
      darCorreo(secretaria, "utsi", "area.UTSI");
      darCorreo(secretaria, "secretaria", "secretaria");
      ponerDeArea(secretaria, "UTSI", "utsi.area@ejemplo.mx");
      ponerDeArea(secretaria, "SE", "se.area@ejemplo.mx");

      String folio = entregar(servicio, "UTSI").getString("folio");
      // Los mismos bytes: el mismo acuse, sin otro aviso.
      entregar(servicio, "UTSI");
      esperar(correo, 2);
      assertThat(asuntos(correo))
          .containsExactlyInAnyOrder(
              "utsi.area@ejemplo.mx: Se recibió el libro de UTSI (CVOE-2025-T2)",
              "utsi@ejemplo.mx: Se recibió el libro de UTSI (CVOE-2025-T2)");
      assertThat(texto(correo.getReceivedMessages()[0]))
          .contains("Folio: " + folio, "SHA-256: ", "hora de la Ciudad de México")
          .contains("https://informe.ejemplo.mx/panel/periodos/CVOE-2025-T2/areas/UTSI/entregas/");

      cerrar(secretaria, Instant.now().plus(1, ChronoUnit.HOURS));
      esperar(correo, 3);
      // Quien aparece después también se entera, y por su aviso se sabe que hubo otra vuelta: al
      // área ya no se le repitió.
      darCorreo(secretaria, "se", "area.SE");
      esperar(correo, 4);
      Compilada.esperar(secretaria, "?borrador=true");
      esperar(correo, 5);
      assertThat(asuntos(correo).map(AvisosIT::comienzo))
          .containsExactlyInAnyOrder(
              "utsi.area@ejemplo.mx: Se recibió el libro de UTSI",
              "utsi@ejemplo.mx: Se recibió el libro de UTSI",
              "se.area@ejemplo.mx: Falta el libro de SE",
              "se@ejemplo.mx: Falta el libro de SE",
              "secretaria@ejemplo.mx: Compilación de CVOE-2025-T2");

      cerrar(secretaria, Instant.now().plus(2, ChronoUnit.HOURS));
      esperar(correo, 7);
      assertThat(asuntos(correo).map(AvisosIT::comienzo).filter(a -> a.contains("Falta")))
          .as("otra fecha, otro aviso")
          .containsExactlyInAnyOrder(
              "se.area@ejemplo.mx: Falta el libro de SE",
              "se.area@ejemplo.mx: Falta el libro de SE",
              "se@ejemplo.mx: Falta el libro de SE",
              "se@ejemplo.mx: Falta el libro de SE");
      Servicio.esperar("quedaron anotados", () -> enviados(servicio) == 7);
    } finally {
      correo.stop();
    }
  }

  @Test
  void conElCorreoCaidoElActoSigueYElAvisoSaleDespues() throws Exception {
    try (var servicio = Servicio.arrancar(datos, ambiente())) {
      ponerDeArea(servicio.cliente("secretaria"), "UTSI", "utsi.area@ejemplo.mx");
      entregar(servicio, "UTSI");
      Servicio.esperar("se intentó", () -> !unico(servicio).getString("detalle").isEmpty());
      assertThat(unico(servicio).getString("situacion")).isEqualTo("PENDIENTE");

      var correo = correo();
      try {
        esperar(correo, 1);
        Servicio.esperar(
            "quedó anotado", () -> unico(servicio).getString("situacion").equals("ENVIADO"));
        assertThat(unico(servicio).getInt("intentos")).isGreaterThan(1);
        assertThat(unico(servicio).getString("detalle")).isEmpty();
        assertThat(correo.getReceivedMessages()).hasSize(1);
      } finally {
        correo.stop();
      }
    }
  }

  @Test
  void conDosServidoresSobreUnaBaseCadaAvisoSaleUnaVez() throws Exception {
    var correo = correo();
    try (var postgres = EmbeddedPostgres.start();
        var uno =
            Servicio.arrancar(
                Files.createDirectory(datos.resolve("uno")), conPostgres(postgres, "uno"));
        var otro =
            Servicio.arrancar(
                Files.createDirectory(datos.resolve("otro")), conPostgres(postgres, "otro"))) {
      var secretaria = uno.cliente("secretaria");
      abrirElPeriodo(secretaria);
      for (String area : CasoReal.AREAS) {
        ponerDeArea(secretaria, area, area + "@ejemplo.mx");
      }
      for (int i = 0; i < ENTREGAS; i++) {
        entregar(i % 2 == 0 ? uno : otro, "UTSI", CasoReal.unico(CasoReal.entrega("UTSI")));
      }
      cerrar(secretaria, Instant.now().plus(1, ChronoUnit.HOURS));

      Servicio.esperar("salieron todos", () -> enviados(otro) == ENTREGAS + 3);

      assertThat(avisos(uno)).extracting(a -> a.getInt("intentos")).containsOnly(1);
      assertThat(asuntos(correo).filter(a -> a.contains("Se recibió"))).hasSize(ENTREGAS);
      assertThat(asuntos(correo).map(AvisosIT::comienzo).filter(a -> a.contains("Falta")))
          .containsExactlyInAnyOrder(
              "DVOE@ejemplo.mx: Falta el libro de DVOE",
              "UTCSyD@ejemplo.mx: Falta el libro de UTCSyD",
              "SE@ejemplo.mx: Falta el libro de SE");
    } finally {
      correo.stop();
    }
  }

  private static int libre() {
    try (var intento = new ServerSocket(0)) {
      return intento.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private GreenMail correo() {
    var correo = new GreenMail(new ServerSetup(puerto, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    correo.start();
    return correo;
  }

  private Map<String, String> ambiente() {
    return Map.of(
        "INFORME_CORREO_SERVIDOR", "127.0.0.1",
        "INFORME_CORREO_PUERTO", Integer.toString(puerto),
        "INFORME_CORREO_REMITENTE", "informe@ejemplo.mx",
        "INFORME_DIRECCION", "https://informe.ejemplo.mx/");
  }

  private Map<String, String> conPostgres(EmbeddedPostgres postgres, String nodo) {
    var todo = new HashMap<>(ambiente());
    todo.putAll(Servicio.sobre(postgres, nodo));
    return todo;
  }

  private static void abrirElPeriodo(Cliente secretaria) {
    var libros =
        Map.of("programa", CasoReal.libro("programa"), "secretaria", CasoReal.libro("secretaria"));
    assertThat(secretaria.subir("/api/periodos", libros).estado()).isEqualTo(201);
  }

  private static void darCorreo(Cliente secretaria, String usuario, String papel) {
    var persona =
        Json.createObjectBuilder()
            .add("nombre", usuario)
            .add("correo", usuario + "@ejemplo.mx")
            .add("papeles", Json.createArrayBuilder().add(papel))
            .build();
    var dada = secretaria.poner("/api/personas/" + usuario, persona);
    assertThat(dada.estado()).as(dada.texto()).isEqualTo(200);
    assertThat(dada.objeto().getString("correo")).isEqualTo(usuario + "@ejemplo.mx");
  }

  private static void ponerDeArea(Cliente secretaria, String area, String direccion) {
    var puesta =
        secretaria.poner("/api/avisos/areas/" + area, "{\"correo\": \"" + direccion + "\"}");
    assertThat(puesta.estado()).as(puesta.texto()).isEqualTo(200);
  }

  private static JsonObject entregar(Servicio servicio, String area) {
    return entregar(servicio, area, CasoReal.entrega(area));
  }

  private static JsonObject entregar(Servicio servicio, String area, byte[] libro) {
    var recibida =
        servicio
            .cliente(area.toLowerCase(java.util.Locale.ROOT))
            .subir(CasoReal.entregas(area), CasoReal.comoLibro(libro));
    assertThat(recibida.estado()).as(recibida.texto()).isIn(200, 201);
    return recibida.objeto();
  }

  private static void cerrar(Cliente secretaria, Instant cuando) {
    var puesta =
        secretaria.poner(
            PERIODO + "/ventana",
            "{\"abre\": \"2025-07-01T09:00\", \"cierra\": \"%s\"}".formatted(cuando));
    assertThat(puesta.estado()).as(puesta.texto()).isEqualTo(200);
  }

  private static void esperar(GreenMail correo, int cuantos) throws InterruptedException {
    Servicio.esperar("llegaron " + cuantos, () -> correo.getReceivedMessages().length >= cuantos);
    assertThat(correo.getReceivedMessages()).hasSize(cuantos);
  }

  private static Stream<String> asuntos(GreenMail correo) {
    return Stream.of(correo.getReceivedMessages()).map(AvisosIT::asunto);
  }

  private static String asunto(MimeMessage m) {
    try {
      return m.getRecipients(RecipientType.TO)[0] + ": " + m.getSubject();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  private static String texto(MimeMessage m) throws MessagingException, IOException {
    return m.getContent().toString();
  }

  private static String comienzo(String asunto) {
    return asunto.replaceFirst("( \\(CVOE.*|: [A-Z]+$)", "");
  }

  private static List<JsonObject> avisos(Servicio servicio) {
    return servicio
        .cliente("secretaria")
        .pedir("/api/avisos")
        .arreglo()
        .getValuesAs(JsonObject.class);
  }

  private static long enviados(Servicio servicio) {
    return avisos(servicio).stream()
        .filter(a -> a.getString("situacion").equals("ENVIADO"))
        .count();
  }

  private static JsonObject unico(Servicio servicio) {
    assertThat(avisos(servicio)).hasSize(1);
    return avisos(servicio).get(0);
  }
}
