package mx.iecm.informe.aviso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CartaTest {

  private static final Session SESION = Session.getInstance(new Properties());
  private static final String TITULO = "Falta el libro de SE: hasta el miércoles, 18:00 h";

  @Test
  void llegaEnEspanolYDeUnoAUno() throws Exception {
    var leida = ida(aviso(TITULO), "informe@iecm.mx");

    assertThat(leida.getSubject()).isEqualTo(TITULO);
    assertThat(leida.getContent()).isEqualTo("Se recibió.\r\n");
    assertThat(leida.getContentType()).isEqualTo("text/plain; charset=UTF-8");
    assertThat(leida.getAllRecipients()).extracting(Object::toString).containsExactly("se@iecm.mx");
    assertThat(leida.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void enElCableEsAsciiYElAsuntoNoAgregaEncabezados() throws Exception {
    var cruda = escrita(aviso("ñ".repeat(300)), "informe@iecm.mx");
    String texto = new String(cruda, StandardCharsets.US_ASCII);

    assertThat(cruda).doesNotContain((byte) 0xC3);
    assertThat(texto.substring(0, texto.indexOf("\r\n\r\n")).lines())
        .allMatch(l -> l.matches("[A-Za-z-]+: .*|[ \\t].*"))
        .allMatch(l -> l.length() < 100);
  }

  @Test
  void siSeMandaDosVecesEsLaMisma() throws Exception {
    String id = ida(aviso(TITULO), "informe@iecm.mx").getMessageID();

    assertThat(id).isEqualTo("<aviso.7.1000@iecm.mx>");
    assertThat(ida(aviso(TITULO), "informe@iecm.mx").getMessageID()).isEqualTo(id);
  }

  @Test
  void unRemitenteQueNoEsDireccionNoSale() {
    assertThatExceptionOfType(AddressException.class)
        .isThrownBy(() -> Carta.de(aviso(TITULO), "el informe", SESION));
  }

  private static PorEnviar aviso(String titulo) {
    return new PorEnviar(7, 1, "se@iecm.mx", titulo, "Se recibió.\n", Instant.ofEpochSecond(1));
  }

  private static byte[] escrita(PorEnviar aviso, String remitente)
      throws MessagingException, IOException {
    var salida = new ByteArrayOutputStream();
    Carta.de(aviso, remitente, SESION).writeTo(salida);
    return salida.toByteArray();
  }

  private static MimeMessage ida(PorEnviar aviso, String remitente)
      throws MessagingException, IOException {
    return new MimeMessage(SESION, new ByteArrayInputStream(escrita(aviso, remitente)));
  }
}
