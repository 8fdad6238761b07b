package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.SIN_IDENTIDAD;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Todo lo que se publica pide saber quién es; de quien no lo dice no se lee ni lo que manda. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class PrimeroIdentificarse implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext peticion) {
    if (peticion.getSecurityContext().getUserPrincipal() == null) {
      throw SIN_IDENTIDAD.con("Entre con su usuario y su clave.");
    }
  }
}
