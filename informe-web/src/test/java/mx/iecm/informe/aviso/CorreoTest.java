package mx.iecm.informe.aviso;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import mx.iecm.informe.aviso.Envio.Desenlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorreoTest {

  private static final PorEnviar AVISO =
      new PorEnviar(7, 1, "se@iecm.mx", "Acuse", "Se recibió.\n", Instant.EPOCH);

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "550, No such user, RECHAZADO",
    "553, Mailbox name not allowed, RECHAZADO",
    "450, Mailbox busy, FALLIDO",
    "452, Mailbox full, FALLIDO"
  })
  void loQueSeRechazaParaSiempreNoSeIntentaMas(int codigo, String dicho, Desenlace desenlace)
      throws IOException {
    try (var servidor = escuchar()) {
      var atendido = CompletableFuture.runAsync(() -> atender(servidor, codigo + " " + dicho));

      var envio = correo(servidor.getLocalPort(), "", "").mandar(AVISO);

      assertThat(envio.desenlace()).isEqualTo(desenlace);
      assertThat(envio.detalle()).startsWith("El servidor de correo no").contains(dicho);
      atendido.join();
    }
  }

  @Test
  void siNadieContestaSeIntentaDespues() throws IOException {
    int cerrado;
    try (var servidor = escuchar()) {
      cerrado = servidor.getLocalPort();
    }

    var envio = correo(cerrado, "", "").mandar(AVISO);

    assertThat(envio.desenlace()).isEqualTo(Desenlace.FALLIDO);
    assertThat(envio.detalle()).startsWith("El servidor de correo no contesta: ");
  }

  @ParameterizedTest(name = "clave {0}: {1}")
  @CsvSource({"buena, RECIBIDO", "mala, FALLIDO"})
  void aUnServidorQuePideQuienSeEntraConUsuarioYClave(String clave, Desenlace desenlace) {
    var servidor = new GreenMail(ServerSetup.SMTP.dynamicPort());
    servidor.setUser("informe@iecm.mx", "informe", "buena");
    servidor.start();
    try {
      var envio = correo(servidor.getSmtp().getPort(), "informe", clave).mandar(AVISO);

      assertThat(envio.desenlace()).isEqualTo(desenlace);
      assertThat(envio.detalle()).doesNotContain(clave);
      assertThat(servidor.getReceivedMessages()).hasSize(desenlace == Desenlace.RECIBIDO ? 1 : 0);
    } finally {
      servidor.stop();
    }
  }

  private static ServerSocket escuchar() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  private static Correo correo(int puerto, String usuario, String clave) {
    var propiedades = new Properties();
    propiedades.setProperty("mail.transport.protocol", "smtp");
    propiedades.setProperty("mail.smtp.host", InetAddress.getLoopbackAddress().getHostAddress());
    propiedades.setProperty("mail.smtp.port", Integer.toString(puerto));
    var correo = new Correo();
    correo.sesion = Session.getInstance(propiedades);
    correo.servidor =
        ServidorDeCorreo.de(
            Map.of(
                "INFORME_CORREO_SERVIDOR", "iecm.mx",
                "INFORME_CORREO_USUARIO", usuario,
                "INFORME_CORREO_CLAVE", clave));
    return correo;
  }

  /** Uno que a todo dice que sí, menos a la dirección. */
  private static void atender(ServerSocket servidor, String alDestinatario) {
    try (var con = servidor.accept();
        var lector =
            new BufferedReader(
                new InputStreamReader(con.getInputStream(), StandardCharsets.US_ASCII))) {
      String respuesta = "220 listo";
      String orden = "";
      while (orden != null && !respuesta.startsWith("221")) {
        con.getOutputStream().write((respuesta + "\r\n").getBytes(StandardCharsets.US_ASCII));
        orden = lector.readLine();
        respuesta = respuesta(String.valueOf(orden), alDestinatario);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String respuesta(String orden, String alDestinatario) {
    if (orden.startsWith("RCPT")) {
      return alDestinatario;
    }
    return orden.startsWith("QUIT") ? "221 hasta luego" : "250 bien";
  }
}
