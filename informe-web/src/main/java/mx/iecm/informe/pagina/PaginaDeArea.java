package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.api.EntregasResource;
import mx.iecm.informe.api.PeriodosResource;
import mx.iecm.informe.api.Tramo;
import mx.iecm.informe.entrega.Acuse;

/** Lo de un área: entregar su libro, ver qué se halló y su historia. */
@RequestScoped
@Path("periodos/{periodo}/areas/{area}")
@Produces(Marco.HTML)
public class PaginaDeArea {

  @Inject Marco marco;
  @Inject Quien quien;
  @Inject PeriodosResource periodos;
  @Inject EntregasResource entregas;

  /** La página. */
  @GET
  public Response ver(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @BeanParam Tramo tramo) {
    var historia = entregas.historia(periodo, area, tramo);
    var tablero = periodos.uno(periodo);
    var plaza = tablero.area(area).orElseThrow();
    var vigente = plaza.entrega();
    return marco.pagina(
        "area",
        Map.of(
            "tablero", tablero,
            "plaza", plaza,
            "entrega", quien.esDe(area),
            "vigente", vigente,
            "historia", historia.lista(),
            "siguiente", historia.siguiente(),
            "hallazgos", vigente.map(a -> HallazgoVisto.porHoja(a.hallazgos())).orElse(List.of()),
            "dictamen", HallazgoVisto.porHoja(soloDelDictamen(periodo, area, vigente))));
  }

  /** Lo que solo se vio al juntar su libro con los demás: lo otro ya se le dijo al recibirlo. */
  private JsonArray soloDelDictamen(String periodo, String area, Optional<Acuse> vigente) {
    var nuevos = Json.createArrayBuilder();
    entregas.dictamen(periodo, area).stream()
        .filter(h -> vigente.stream().noneMatch(a -> a.hallazgos().contains(h)))
        .forEach(nuevos::add);
    return nuevos.build();
  }

  /** Entrega el libro y va a ver qué se halló. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response entregar(
      @PathParam("periodo") String periodo, @PathParam("area") String area, List<EntityPart> partes)
      throws IOException {
    entregas.entregar(periodo, area, partes);
    return Marco.ir(Direccion.de("periodos", periodo, "areas", area));
  }
}
