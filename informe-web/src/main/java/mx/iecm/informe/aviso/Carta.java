package mx.iecm.informe.aviso;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Un aviso como correo: texto solo, en UTF-8, de uno a uno. */
final class Carta extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String id;

  private Carta(Session sesion, String id) {
    super(sesion);
    this.id = id;
  }

  static Carta de(PorEnviar aviso, String remitente, Session sesion) throws MessagingException {
    var deQuien = new InternetAddress(remitente, true);
    String dominio = deQuien.getAddress().replaceFirst("^.*@", "");
    var carta =
        new Carta(
            sesion,
            "<aviso.%d.%d@%s>"
                .formatted(aviso.numero(), aviso.escritoEn().toEpochMilli(), dominio));
    carta.setFrom(deQuien);
    carta.setRecipient(RecipientType.TO, new InternetAddress(aviso.correo(), true));
    carta.setSubject(aviso.titulo(), UTF_8);
    carta.setText(aviso.texto(), UTF_8);
    carta.setSentDate(Date.from(aviso.escritoEn()));
    // Para que ningún «estoy de vacaciones» lo conteste.
    carta.setHeader("Auto-Submitted", "auto-generated");
    carta.saveChanges();
    return carta;
  }

  /**
   * Siempre el mismo: si un servidor muere entre mandarlo y anotarlo, quien lo reciba dos veces
   * sabe que es uno.
   */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
