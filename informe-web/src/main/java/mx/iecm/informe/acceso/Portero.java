package mx.iecm.informe.acceso;

import static mx.iecm.informe.problema.TipoDeProblema.LIBRO_DEMASIADO_GRANDE;
import static mx.iecm.informe.problema.TipoDeProblema.SIN_PERMISO;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import mx.iecm.informe.problema.Problema;
import mx.iecm.informe.problema.ProblemaException;

/**
 * Está antes de que el servidor compare ninguna clave: hace esperar a quien ya falló demasiado, y
 * después de la comparación cuenta en qué acabó. Los filtros no servirían: la entrada no pasa por
 * ellos.
 */
final class Portero implements HttpHandler {

  /** Un usuario y una clave no pesan más. */
  private static final long FORMULARIO = 8 << 10;

  private final HttpHandler sigue;

  Portero(HttpHandler sigue) {
    this.sigue = sigue;
  }

  @Override
  public void handleRequest(HttpServerExchange peticion) throws Exception {
    if (Intento.esFormulario(peticion) && !entrarDesdeAqui(peticion)) {
      return;
    }
    var intento = Intento.de(peticion);
    if (intento.isEmpty()) {
      sigue.handleRequest(peticion);
      return;
    }
    var porteria = CDI.current().select(Porteria.class).get();
    var espera = porteria.espera(intento.get());
    if (espera.isZero()) {
      porteria.exigirQueSePuedaSaber(intento.get());
      intentar(peticion, intento.get(), porteria);
    } else {
      hacerEsperar(peticion, intento.get(), espera);
    }
  }

  private void intentar(HttpServerExchange peticion, Intento intento, Porteria porteria)
      throws Exception {
    sigue.handleRequest(peticion);
    var seguridad = peticion.getSecurityContext();
    if (seguridad != null && seguridad.getAuthenticatedAccount() != null) {
      porteria.acerto(intento);
      Sesion.empezar(peticion.getAttachment(ServletRequestContext.ATTACHMENT_KEY));
    } else {
      porteria.noAcerto(intento);
    }
  }

  /** Nadie puede hacer que alguien entre, sin saberlo, con la cuenta de otro. */
  private static boolean entrarDesdeAqui(HttpServerExchange peticion) {
    if (!Origen.esDeAqui(peticion.getRequestHeaders()::getFirst, false)) {
      contestar(peticion, SIN_PERMISO.con("La petición de entrar viene de otro sitio."));
      return false;
    }
    long pesa = peticion.getRequestContentLength();
    if (pesa < 0 || pesa > FORMULARIO) {
      contestar(peticion, LIBRO_DEMASIADO_GRANDE.con("Un usuario y una clave no pesan tanto."));
      return false;
    }
    return true;
  }

  private static void hacerEsperar(HttpServerExchange peticion, Intento intento, Duration espera) {
    long segundos = espera.plusMillis(999).toSeconds();
    if (intento.enPagina()) {
      peticion.setStatusCode(StatusCodes.SEE_OTHER);
      peticion.getResponseHeaders().put(Headers.LOCATION, "/entrar?espera=" + segundos);
      peticion.endExchange();
    } else {
      peticion.getResponseHeaders().put(Headers.RETRY_AFTER, Long.toString(segundos));
      contestar(peticion, Porteria.demasiados(espera));
    }
  }

  private static void contestar(HttpServerExchange peticion, ProblemaException problema) {
    peticion.setStatusCode(problema.problema().tipo().estado());
    peticion.getResponseHeaders().put(Headers.CONTENT_TYPE, Problema.MEDIO);
    peticion.getResponseSender().send(problema.problema().json().toString());
  }
}
