package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.api.AvisosResource;
import mx.iecm.informe.api.Tramo;

/** Los avisos por correo, del más nuevo al más viejo, y las direcciones de las áreas. */
@RequestScoped
@Path("avisos")
@Produces(Marco.HTML)
public class PaginaDeAvisos {

  @Inject Marco marco;
  @Inject Quien quien;
  @Inject AvisosResource avisos;

  /** Una página de ellos. */
  @GET
  public Response ver(@BeanParam Tramo tramo) {
    var pagina = avisos.ver(tramo);
    return marco.pagina(
        "avisos",
        Map.of(
            "avisos", pagina.lista(),
            "siguiente", pagina.siguiente(),
            "areas", avisos.areas(),
            "seMandan", avisos.seMandan(),
            "secretaria", quien.esSecretaria()));
  }

  /** Dice a dónde se le avisa a un área; en blanco, ya no se le avisa. */
  @POST
  @Path("areas")
  public Response poner(
      @FormParam("area") @DefaultValue("") String area,
      @FormParam("correo") @DefaultValue("") String correo) {
    avisos.cambiar(area, correo);
    return Marco.ir("avisos");
  }
}
