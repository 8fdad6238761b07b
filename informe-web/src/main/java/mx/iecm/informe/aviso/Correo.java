package mx.iecm.informe.aviso;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;

/** El correo, por la sesión que da el servidor. */
@ApplicationScoped
class Correo {

  @Resource(lookup = "java:jboss/mail/Informe")
  Session sesion;

  @Inject ServidorDeCorreo servidor;

  /** Entrega un aviso al servidor de correo. */
  Envio mandar(PorEnviar aviso) {
    try {
      var carta = Carta.de(aviso, servidor.remitente(), sesion);
      try (Transport transporte = sesion.getTransport()) {
        entrar(transporte);
        transporte.sendMessage(carta, carta.getAllRecipients());
      }
      return Envio.RECIBIDO;
    } catch (SendFailedException e) {
      return rechazaLaDireccion(e) ? Envio.rechazado(detalle(e)) : Envio.fallido(detalle(e));
    } catch (MessagingException e) {
      return e.getNextException() instanceof IOException
          ? Envio.sinRespuesta(detalle(e))
          : Envio.fallido(detalle(e));
    }
  }

  private void entrar(Transport transporte) throws MessagingException {
    if (servidor.usuario().isEmpty()) {
      transporte.connect();
    } else {
      transporte.connect(servidor.usuario(), servidor.clave());
    }
  }

  /** Lo que se rechaza para siempre; lo de un momento viene como dirección sin mandar. */
  private static boolean rechazaLaDireccion(SendFailedException e) {
    return e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
  }

  private static String detalle(MessagingException e) {
    Exception causa = e.getNextException();
    String suyo = String.valueOf(e.getMessage());
    return causa == null ? suyo : suyo + " " + causa.getMessage();
  }
}
