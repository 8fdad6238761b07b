package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import mx.iecm.informe.api.ProrrogaResource;

/** La prórroga de un área, desde el tablero: un formulario no sabe de {@code PUT}. */
@RequestScoped
@Path("periodos/{periodo}/areas/{area}/prorroga")
@Produces(Marco.HTML)
public class PaginaDeProrroga {

  @Inject ProrrogaResource prorroga;

  /** La da o la cambia, y vuelve al tablero. */
  @POST
  public Response dar(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @FormParam("hasta") @DefaultValue("") String hasta,
      @FormParam("motivo") @DefaultValue("") String motivo) {
    prorroga.dar(periodo, area, hasta, motivo);
    return Marco.ir(Direccion.de("periodos", periodo));
  }

  /** La quita, y vuelve al tablero. */
  @POST
  @Path("fin")
  public Response quitar(@PathParam("periodo") String periodo, @PathParam("area") String area) {
    prorroga.quitar(periodo, area);
    return Marco.ir(Direccion.de("periodos", periodo));
  }
}
