package mx.iecm.informe.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import mx.iecm.informe.problema.Problema;
import mx.iecm.informe.problema.Problemas;
import mx.iecm.informe.problema.TipoDeProblema;

/** Contesta un problema como lo pide el RFC 9457. */
@Provider
public class ProblemaEnJson implements ExceptionMapper<Throwable> {

  @Inject HttpServletRequest peticion;

  @Override
  public Response toResponse(Throwable causa) {
    Problema problema = Problemas.de(causa);
    var respuesta =
        Response.status(problema.tipo().estado())
            .type(Problema.MEDIO)
            .entity(problema.json().toString());
    problema.espera().ifPresent(s -> respuesta.header(HttpHeaders.RETRY_AFTER, s));
    // A un navegador no se le pide la clave con su ventana: para eso está la página de entrada.
    if (problema.tipo() == TipoDeProblema.SIN_IDENTIDAD
        && peticion.getHeader("Sec-Fetch-Site") == null) {
      respuesta.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"informe\", charset=\"UTF-8\"");
    }
    return respuesta.build();
  }
}
