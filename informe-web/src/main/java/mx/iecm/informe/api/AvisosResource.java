package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.aviso.Avisos;
import mx.iecm.informe.aviso.Directorio;
import mx.iecm.informe.aviso.FichaDeAviso;

/** Los avisos por correo: en qué está cada uno, y a dónde se le avisa a cada área. */
@RequestScoped
@Path("avisos")
@Produces(MediaType.APPLICATION_JSON)
public class AvisosResource {

  @Inject Quien quien;
  @Inject Avisos avisos;
  @Inject Directorio directorio;

  /** Del más nuevo al más viejo. */
  @GET
  public Pagina<FichaDeAviso> ver(@BeanParam Tramo tramo) {
    quien.exigirQueVeaTodo();
    long antes = tramo.ultimoNumero().orElse(Long.MAX_VALUE);
    return tramo.pagina(cuantos -> avisos.ultimos(antes, cuantos), FichaDeAviso::numero);
  }

  /** Si este servidor manda correo. */
  public boolean seMandan() {
    return avisos.seMandan();
  }

  /** Las áreas que tienen dirección propia. */
  @GET
  @Path("areas")
  public List<Directorio.DeArea> areas() {
    quien.exigirQueVeaTodo();
    return directorio.areas();
  }

  /** Dice a dónde se le avisa a un área: {@code correo}. */
  @PUT
  @Path("areas/{area}")
  @Consumes(MediaType.APPLICATION_JSON)
  public List<Directorio.DeArea> poner(@PathParam("area") String area, String cuerpo) {
    quien.exigirSecretaria();
    return cambiar(area, Cuerpo.de(cuerpo).texto("correo"));
  }

  /** Ya no se le avisa. */
  @DELETE
  @Path("areas/{area}")
  public void quitar(@PathParam("area") String area) {
    cambiar(area, "");
  }

  /** Lo mismo, con la dirección ya leída; en blanco, ya no se le avisa. */
  public List<Directorio.DeArea> cambiar(String area, String correo) {
    quien.exigirSecretaria();
    directorio.poner(area, correo, quien.usuario());
    return directorio.areas();
  }
}
