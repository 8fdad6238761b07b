package mx.iecm.informe.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.ext.Provider;

/**
 * De una {@link Pagina} se contesta su lista; dónde está la que sigue lo dice, como pide el RFC
 * 8288, el encabezado {@code Link}.
 */
@Provider
@Priority(Priorities.USER + 1)
public class EnlaceALoQueSigue implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext peticion, ContainerResponseContext respuesta) {
    if (!(respuesta.getEntity() instanceof Pagina<?> pagina)) {
      return;
    }
    respuesta.setEntity(pagina.lista());
    if (!pagina.siguiente().isEmpty()) {
      var donde =
          peticion
              .getUriInfo()
              .getRequestUriBuilder()
              .replaceQueryParam(Tramo.SIGUIENTE, "{siguiente}")
              .build(pagina.siguiente());
      respuesta.getHeaders().add(HttpHeaders.LINK, Link.fromUri(donde).rel("next").build());
    }
  }
}
