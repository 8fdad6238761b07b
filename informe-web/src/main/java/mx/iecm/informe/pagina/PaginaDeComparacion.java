package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.api.ComparacionResource;
import mx.iecm.informe.api.CompilacionesResource;
import mx.iecm.informe.comparacion.Comparacion;

/** Una compilación comparada con otra de su periodo, o con el informe del periodo anterior. */
@RequestScoped
@Path("compilaciones/{id}/comparacion")
@Produces(Marco.HTML)
public class PaginaDeComparacion {

  @Inject Marco marco;
  @Inject CompilacionesResource compilaciones;
  @Inject ComparacionResource comparacion;

  /** Con qué se puede comparar y, si ya se dijo, en qué difieren. */
  @GET
  public Response ver(
      @PathParam("id") UUID id, @QueryParam("desde") @DefaultValue("") String desde) {
    return marco.pagina(
        "comparacion",
        Map.of(
            "marcha", compilaciones.ver(id),
            "conQue", comparacion.conQue(id),
            "desde", desde,
            "comparacion", comparada(id, desde)));
  }

  private Optional<Comparacion> comparada(UUID id, String desde) {
    return desde.isEmpty() ? Optional.empty() : Optional.of(comparacion.comparar(id, desde));
  }
}
