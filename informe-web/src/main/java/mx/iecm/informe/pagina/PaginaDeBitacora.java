package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import mx.iecm.informe.api.BitacoraResource;
import mx.iecm.informe.api.Tramo;

/** La bitácora, de lo más nuevo a lo más viejo. */
@RequestScoped
@Path("bitacora")
@Produces(Marco.HTML)
public class PaginaDeBitacora {

  @Inject Marco marco;
  @Inject BitacoraResource bitacora;

  /** Una página de ella. */
  @GET
  public Response ver(@BeanParam Tramo tramo) {
    var asientos = bitacora.asientos(tramo);
    return marco.pagina(
        "bitacora", Map.of("asientos", asientos.lista(), "siguiente", asientos.siguiente()));
  }
}
