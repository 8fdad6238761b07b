package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import mx.iecm.informe.api.BitacoraResource;

/** La bitácora, de lo más nuevo a lo más viejo. */
@RequestScoped
@Path("bitacora")
@Produces(Marco.HTML)
public class PaginaDeBitacora {

  private static final int CUANTOS = 50;

  @Inject Marco marco;
  @Inject BitacoraResource bitacora;

  /** Una página de ella. */
  @GET
  public Response ver(@QueryParam("antes") @DefaultValue("9223372036854775807") long antes) {
    return marco.pagina("bitacora", Map.of("asientos", bitacora.asientos(antes, CUANTOS)));
  }
}
