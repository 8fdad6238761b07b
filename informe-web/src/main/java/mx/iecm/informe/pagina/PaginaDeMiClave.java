package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.api.MiClaveResource;
import mx.iecm.informe.problema.ProblemaException;

/** Cambiar la clave propia. */
@RequestScoped
@Path("mi-clave")
@Produces(Marco.HTML)
public class PaginaDeMiClave {

  @Inject Marco marco;
  @Inject Quien quien;
  @Inject MiClaveResource clave;

  /** El formulario. */
  @GET
  public Response ver() {
    quien.exigirClaveDeAqui();
    return marco.pagina("mi-clave", Map.of("aviso", ""));
  }

  /** La cambia. Su sesión acaba: se entra otra vez, con la nueva. */
  @POST
  public Response cambiar(
      @FormParam("actual") @DefaultValue("") String actual,
      @FormParam("nueva") @DefaultValue("") String nueva,
      @FormParam("otraVez") @DefaultValue("") String otraVez) {
    if (!nueva.equals(otraVez)) {
      return otraVez(400, "Las dos veces que escribió la clave nueva no coinciden.");
    }
    try {
      clave.cambiar(actual, nueva);
      return Marco.ir("");
    } catch (ProblemaException e) {
      return otraVez(e.problema().tipo().estado(), e.problema().detalle());
    }
  }

  private Response otraVez(int estado, String aviso) {
    return marco.pagina(estado, "mi-clave", Map.of("aviso", aviso));
  }
}
