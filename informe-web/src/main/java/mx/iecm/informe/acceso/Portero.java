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
import java.util.Optional;
import mx.iecm.informe.problema.Problema;
import mx.iecm.informe.problema.Problemas;

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
    if (!espera.isZero()) {
      hacerEsperar(peticion, intento.get(), espera);
      return;
    }
    var averia = averia(intento.get(), porteria);
    if (averia.isPresent()) {
      decir(peticion, intento.get(), averia.get());
    } else {
      intentar(peticion, intento.get(), porteria);
    }
  }

  /**
   * Por qué no se puede saber quién es. Sin la base no se sabe quién es nadie: se dice eso, y no
   * que la clave está mal.
   */
  static Optional<Problema> averia(Intento intento, Porteria porteria) {
    try {
      porteria.exigirQueSePuedaSaber(intento);
      return Optional.empty();
    } catch (Exception e) {
      // También la comprobada que deja salir, sin declararla, una transacción que no se confirmó.
      return Optional.of(Problemas.de(e));
    }
  }

  private static void decir(HttpServerExchange peticion, Intento intento, Problema averia) {
    if (intento.enPagina()) {
      irA(peticion, "/entrar?averia=si");
    } else {
      contestar(peticion, averia);
    }
  }

  private void intentar(HttpServerExchange peticion, Intento intento, Porteria porteria)
      throws Exception {
    peticion.addResponseCommitListener(
        p -> {
          if (!entro(p)) {
            porteria.contarFalla(intento);
          }
        });
    sigue.handleRequest(peticion);
    if (entro(peticion)) {
      porteria.acerto(intento);
      Sesion.empezar(peticion.getAttachment(ServletRequestContext.ATTACHMENT_KEY));
    } else {
      porteria.noAcerto(intento);
    }
  }

  private static boolean entro(HttpServerExchange peticion) {
    var seguridad = peticion.getSecurityContext();
    return seguridad != null && seguridad.getAuthenticatedAccount() != null;
  }

  /** Nadie puede hacer que alguien entre, sin saberlo, con la cuenta de otro. */
  private static boolean entrarDesdeAqui(HttpServerExchange peticion) {
    if (!Origen.esDeAqui(peticion.getRequestHeaders()::getFirst, false)) {
      contestar(peticion, SIN_PERMISO.con("La petición de entrar viene de otro sitio.").problema());
      return false;
    }
    long pesa = peticion.getRequestContentLength();
    if (pesa < 0 || pesa > FORMULARIO) {
      contestar(
          peticion,
          LIBRO_DEMASIADO_GRANDE.con("Un usuario y una clave no pesan tanto.").problema());
      return false;
    }
    return true;
  }

  private static void hacerEsperar(HttpServerExchange peticion, Intento intento, Duration espera) {
    long segundos = espera.plusMillis(999).toSeconds();
    if (intento.enPagina()) {
      irA(peticion, "/entrar?espera=" + segundos);
    } else {
      peticion.getResponseHeaders().put(Headers.RETRY_AFTER, Long.toString(segundos));
      contestar(peticion, Porteria.demasiados(espera).problema());
    }
  }

  private static void irA(HttpServerExchange peticion, String pagina) {
    peticion.setStatusCode(StatusCodes.SEE_OTHER);
    peticion.getResponseHeaders().put(Headers.LOCATION, pagina);
    peticion.endExchange();
  }

  private static void contestar(HttpServerExchange peticion, Problema problema) {
    peticion.setStatusCode(problema.tipo().estado());
    peticion.getResponseHeaders().put(Headers.CONTENT_TYPE, Problema.MEDIO);
    problema
        .espera()
        .ifPresent(
            s -> peticion.getResponseHeaders().put(Headers.RETRY_AFTER, Integer.toString(s)));
    peticion.getResponseSender().send(problema.json().toString());
  }
}
