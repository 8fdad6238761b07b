package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.persona.Alta;
import mx.iecm.informe.persona.FichaDePersona;
import mx.iecm.informe.persona.Otorgada;
import mx.iecm.informe.persona.Personas;

/** Quién puede entrar y qué puede. Lo ve quien ve todo; lo cambia la secretaría. */
@RequestScoped
@Path("personas")
@Produces(MediaType.APPLICATION_JSON)
public class PersonasResource {

  @Inject Quien quien;
  @Inject Personas personas;
  @Inject Condicion condicion;

  /** Todas, por usuario. */
  @GET
  public Pagina<FichaDePersona> todas(@BeanParam Tramo tramo) {
    quien.exigirQueVeaTodo();
    return tramo.pagina(
        cuantos -> personas.todas(tramo.ultimo().orElse(""), cuantos), FichaDePersona::usuario);
  }

  /** Una. */
  @GET
  @Path("{usuario}")
  public FichaDePersona ver(@PathParam("usuario") String usuario) {
    quien.exigirQueVeaTodo();
    return personas.ver(usuario);
  }

  /**
   * Da de alta a una: {@code usuario}, {@code nombre}, {@code papeles} y, si tiene, {@code correo}.
   * Contesta con su clave, que solo se dice esta vez.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response crear(String cuerpo) {
    quien.exigirSecretaria();
    var dicho = Cuerpo.de(cuerpo);
    var otorgada = crear(alta(dicho.texto("usuario"), dicho));
    return Response.created(URI.create("personas/" + otorgada.persona().usuario()))
        .entity(otorgada)
        .build();
  }

  /** Da de alta a una. */
  public Otorgada crear(Alta alta) {
    quien.exigirSecretaria();
    return personas.crear(alta, quien.usuario());
  }

  /** Cambia su {@code nombre}, {@code correo} y {@code papeles}, y si está {@code bloqueada}. */
  @PUT
  @Path("{usuario}")
  @Consumes(MediaType.APPLICATION_JSON)
  public FichaDePersona cambiar(@PathParam("usuario") String usuario, String cuerpo) {
    quien.exigirSecretaria();
    var dicho = Cuerpo.de(cuerpo);
    return cambiar(alta(usuario, dicho), dicho.cierto("bloqueada"));
  }

  /** La cambia. */
  public FichaDePersona cambiar(Alta alta, boolean bloqueada) {
    quien.exigirSecretaria();
    return personas.cambiar(
        alta, bloqueada, quien.usuario(), ficha -> condicion.exigir(Optional.of(ficha)));
  }

  /** Le da otra clave, que solo se dice esta vez. */
  @POST
  @Path("{usuario}/clave")
  public Otorgada reponerClave(@PathParam("usuario") String usuario) {
    quien.exigirSecretaria();
    return personas.reponerClave(usuario, quien.usuario());
  }

  private static Alta alta(String usuario, Cuerpo dicho) {
    return new Alta(
        usuario, dicho.texto("nombre"), dicho.opcional("correo"), dicho.textos("papeles"));
  }
}
