package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.api.PersonasResource;
import mx.iecm.informe.api.Tramo;
import mx.iecm.informe.persona.Otorgada;

/** Quién puede entrar: verlas, darlas de alta, cambiarlas y darles otra clave. */
@RequestScoped
@Path("personas")
@Produces(Marco.HTML)
public class PaginaDePersonas {

  @Inject Marco marco;
  @Inject Quien quien;
  @Inject PersonasResource personas;

  /** Todas. */
  @GET
  public Response ver(@BeanParam Tramo tramo) {
    return pagina(tramo, Optional.empty());
  }

  /** Da de alta a una y muestra su clave, por única vez. */
  @POST
  public Response crear(
      @FormParam("usuario") @DefaultValue("") String usuario,
      @BeanParam FormularioDePersona formulario) {
    quien.exigirSecretaria();
    return pagina(new Tramo(), Optional.of(personas.crear(formulario.alta(usuario))));
  }

  /** La cambia. */
  @POST
  @Path("{usuario}")
  public Response cambiar(
      @PathParam("usuario") String usuario, @BeanParam FormularioDePersona formulario) {
    quien.exigirSecretaria();
    personas.cambiar(formulario.alta(usuario), formulario.bloqueada);
    return Marco.ir("personas");
  }

  /** Le da otra clave y la muestra, por única vez. */
  @POST
  @Path("{usuario}/clave")
  public Response reponerClave(@PathParam("usuario") String usuario) {
    return pagina(new Tramo(), Optional.of(personas.reponerClave(usuario)));
  }

  private Response pagina(Tramo tramo, Optional<Otorgada> otorgada) {
    var todas = personas.todas(tramo);
    return marco.pagina(
        "personas",
        Map.of(
            "personas", todas.lista(),
            "siguiente", todas.siguiente(),
            "otorgada", otorgada,
            "secretaria", quien.esSecretaria()));
  }
}
