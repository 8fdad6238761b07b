package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acuse.AcuseEnJson;
import mx.iecm.informe.api.EntregaResource;
import mx.iecm.informe.api.EntregasResource;
import mx.iecm.informe.api.Tramo;
import mx.iecm.informe.entrega.Acuse;
import mx.iecm.informe.entrega.Cambios;
import org.jspecify.annotations.Nullable;

/** Una entrega: su acuse, lo que se halló en ella y lo que cambió respecto de otra. */
@RequestScoped
@Path("periodos/{periodo}/areas/{area}/entregas/{id}")
@Produces(Marco.HTML)
public class PaginaDeEntrega {

  @Inject Marco marco;
  @Inject EntregasResource entregas;
  @Inject EntregaResource entrega;

  /** El acuse, como se dio. */
  @GET
  public Response ver(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @PathParam("id") UUID id) {
    var acuse = entrega.ver(periodo, area, id);
    JsonObject dado = entrega.leerAcuse(periodo, area, id);
    return marco.pagina(
        "entrega",
        Map.of(
            "periodo", periodo,
            "acuse", acuse,
            "recibo", AcuseEnJson.leer(dado).orElseThrow(),
            "sello", dado.getString("sello"),
            "primera", anterior(periodo, area, acuse).isEmpty(),
            "hallazgos", HallazgoVisto.porHoja(acuse.hallazgos())));
  }

  /** Lo que cambió respecto de otra; si no se dice cuál, de la que se recibió antes. */
  @GET
  @Path("cambios")
  public Response cambios(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @PathParam("id") UUID id,
      @QueryParam("desde") @Nullable UUID desde) {
    Cambios cambios = entrega.cambios(periodo, area, id, desde);
    return marco.pagina(
        "cambios",
        Map.of(
            "periodo", periodo,
            "area", area,
            "id", id,
            "cambios", cambios,
            "historia", entregas.historia(periodo, area, Tramo.elMayor()).lista()));
  }

  /** La retira y vuelve a lo del área. */
  @POST
  @Path("retiro")
  public Response retirar(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @PathParam("id") UUID id) {
    entrega.retirar(periodo, area, id);
    return Marco.ir(Direccion.de("periodos", periodo, "areas", area));
  }

  private Optional<Acuse> anterior(String periodo, String area, Acuse acuse) {
    return entregas.historia(periodo, area, Tramo.trasDe(acuse.id())).lista().stream().findFirst();
  }
}
