package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.SIN_PERMISO;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import mx.iecm.informe.acceso.Porteria;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.persona.Personas;

/** La clave de quien pide. */
@RequestScoped
@Path("mi-clave")
public class MiClaveResource {

  @Inject Quien quien;
  @Inject Personas personas;
  @Inject Porteria porteria;

  /** La cambia: {@code actual} y {@code nueva}. Las sesiones que tenga abiertas se cierran. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public void cambiar(String cuerpo) {
    quien.usuario();
    var dicho = Cuerpo.de(cuerpo);
    cambiar(dicho.texto("actual"), dicho.texto("nueva"));
  }

  /** La cambia. Quien encuentra una sesión abierta no puede adivinar la clave desde ella. */
  public void cambiar(String actual, String nueva) {
    quien.exigirClaveDeAqui();
    String usuario = quien.usuario();
    porteria.exigirQuePuedaIntentar(usuario);
    if (!personas.cambiarClave(usuario, actual, nueva)) {
      porteria.noAcerto(usuario);
      throw SIN_PERMISO.con("Esa no es su clave de ahora.");
    }
  }
}
