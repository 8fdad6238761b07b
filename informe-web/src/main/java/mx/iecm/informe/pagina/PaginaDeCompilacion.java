package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.api.CompilacionesResource;
import mx.iecm.informe.compilacion.Marcha;

/** Una compilación: cómo va, en qué acabó y qué dejó. */
@RequestScoped
@Path("compilaciones/{id}")
@Produces(Marco.HTML)
public class PaginaDeCompilacion {

  @Inject Marco marco;
  @Inject Quien quien;
  @Inject CompilacionesResource compilaciones;

  /** La página. */
  @GET
  public Response ver(@PathParam("id") UUID id) {
    Marcha marcha = compilaciones.ver(id);
    return marco.pagina(
        "compilacion",
        Map.of(
            "marcha", marcha,
            "hallazgos", hallazgos(marcha),
            "secretaria", quien.esSecretaria()));
  }

  private List<HallazgoVisto.Grupo> hallazgos(Marcha marcha) {
    return marcha.veredicto().isEmpty()
        ? List.of()
        : HallazgoVisto.porHoja(compilaciones.dictamen(marcha.id()).getJsonArray("hallazgos"));
  }
}
