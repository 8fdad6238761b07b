package mx.iecm.informe.pagina;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.UUID;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.api.CriterioResource;

/** Lo que la secretaría decide de un periodo: reglas, advertencias y el informe anterior. */
@RequestScoped
@Path("periodos/{periodo}/criterio")
@Produces(Marco.HTML)
public class PaginaDeCriterio {

  @Inject Marco marco;
  @Inject Quien quien;
  @Inject CriterioResource criterio;

  /** La página. */
  @GET
  public Response ver(@PathParam("periodo") String periodo) {
    return marco.pagina(
        "criterio",
        Map.of(
            "periodo", periodo,
            "criterio", criterio.ver(periodo),
            "secretaria", quien.esSecretaria()));
  }

  /** Ajusta una regla. */
  @POST
  @Path("reglas")
  public Response ajustar(
      @PathParam("periodo") String periodo,
      @FormParam("regla") @DefaultValue("") String regla,
      @FormParam("accion") @DefaultValue("") String accion,
      @FormParam("motivo") @DefaultValue("") String motivo) {
    criterio.ajustar(periodo, regla, accion, motivo);
    return volver(periodo);
  }

  /** Deja una regla como viene. */
  @POST
  @Path("reglas/{regla}/retiro")
  public Response quitarAjuste(
      @PathParam("periodo") String periodo, @PathParam("regla") String regla) {
    criterio.quitarAjuste(periodo, regla);
    return volver(periodo);
  }

  /** Justifica una advertencia. */
  @POST
  @Path("justificaciones")
  public Response justificar(
      @PathParam("periodo") String periodo,
      @FormParam("regla") @DefaultValue("") String regla,
      @FormParam("registro") @DefaultValue("") String registro,
      @FormParam("valor") @DefaultValue("") String valor,
      @FormParam("motivo") @DefaultValue("") String motivo) {
    criterio.justificar(periodo, regla, registro, valor, motivo);
    return volver(periodo);
  }

  /** Retira una justificación. */
  @POST
  @Path("justificaciones/{id}/retiro")
  public Response quitarJustificacion(
      @PathParam("periodo") String periodo, @PathParam("id") UUID id) {
    criterio.quitarJustificacion(periodo, id);
    return volver(periodo);
  }

  /** Da el informe anterior. */
  @POST
  @Path("anterior")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response darAnterior(@PathParam("periodo") String periodo, List<EntityPart> partes)
      throws IOException {
    criterio.darAnterior(periodo, partes);
    return volver(periodo);
  }

  /** Deja de valer el informe anterior que se dio. */
  @POST
  @Path("anterior/retiro")
  public Response quitarAnterior(@PathParam("periodo") String periodo) {
    criterio.quitarAnterior(periodo);
    return volver(periodo);
  }

  private static Response volver(String periodo) {
    return Marco.ir(Direccion.de("periodos", periodo, "criterio"));
  }
}
