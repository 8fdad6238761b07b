package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;
import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.criterio.CriterioDelPeriodo;
import mx.iecm.informe.criterio.Criterios;
import mx.iecm.informe.criterio.Decidido;
import mx.iecm.informe.hallazgo.Justificacion;

/** Lo que la secretaría decide de un periodo. Vale para la siguiente compilación. */
@RequestScoped
@Path("periodos/{periodo}/criterio")
@Produces(MediaType.APPLICATION_JSON)
public class CriterioResource {

  @Inject Quien quien;
  @Inject Criterios criterios;
  @Inject Decidido decidido;
  @Inject Condicion condicion;

  /** Lo decidido hasta ahora. */
  @GET
  public CriterioDelPeriodo ver(@PathParam("periodo") String periodo) {
    quien.exigirQueVeaTodo();
    return decidido.ver(periodo);
  }

  /** Lo decidido de una regla. */
  @GET
  @Path("reglas/{regla}")
  public CriterioDelPeriodo.Ajustada verAjuste(
      @PathParam("periodo") String periodo, @PathParam("regla") String regla) {
    quien.exigirQueVeaTodo();
    return decidido
        .ajuste(periodo, regla)
        .orElseThrow(() -> NO_EXISTE.con("La regla " + regla + " no está ajustada."));
  }

  /** Ajusta una regla con {@code accion} y {@code motivo}. */
  @PUT
  @Path("reglas/{regla}")
  @Consumes(MediaType.APPLICATION_JSON)
  public CriterioDelPeriodo ajustar(
      @PathParam("periodo") String periodo, @PathParam("regla") String regla, JsonObject dicho) {
    quien.exigirSecretaria();
    return ajustar(periodo, regla, texto(dicho, "accion"), texto(dicho, "motivo"));
  }

  /** Lo mismo, ya entendido lo que se pidió. */
  public CriterioDelPeriodo ajustar(String periodo, String regla, String accion, String motivo) {
    quien.exigirSecretaria();
    criterios.ajustar(
        periodo, new Criterios.Decision(regla, accion, motivo), quien.usuario(), condicion::exigir);
    return decidido.ver(periodo);
  }

  /** Deja una regla como viene. */
  @DELETE
  @Path("reglas/{regla}")
  public void quitarAjuste(@PathParam("periodo") String periodo, @PathParam("regla") String regla) {
    quien.exigirSecretaria();
    criterios.quitarAjuste(periodo, regla, quien.usuario());
  }

  /**
   * Justifica una advertencia: {@code regla}, {@code registro} y {@code valor} son los de su
   * hallazgo en el dictamen.
   */
  @POST
  @Path("justificaciones")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response justificar(@PathParam("periodo") String periodo, JsonObject dicho) {
    quien.exigirSecretaria();
    var id =
        justificar(
            periodo,
            texto(dicho, "regla"),
            texto(dicho, "registro"),
            texto(dicho, "valor"),
            texto(dicho, "motivo"));
    return Response.status(Response.Status.CREATED)
        .entity(decidido.ver(periodo))
        .header(
            "Content-Location", "periodos/%s/criterio/justificaciones/%s".formatted(periodo, id))
        .build();
  }

  /** Lo mismo, ya entendido lo que se pidió. */
  public UUID justificar(
      String periodo, String regla, String registro, String valor, String motivo) {
    quien.exigirSecretaria();
    return criterios.justificar(
        periodo, new Justificacion(regla, registro, valor, motivo, quien.usuario(), 0));
  }

  /** Retira una justificación. */
  @DELETE
  @Path("justificaciones/{id}")
  public void quitarJustificacion(@PathParam("periodo") String periodo, @PathParam("id") UUID id) {
    quien.exigirSecretaria();
    criterios.quitarJustificacion(periodo, id, quien.usuario());
  }

  /** Da el XML del informe anterior en el archivo {@code anterior}. */
  @POST
  @Path("anterior")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public CriterioDelPeriodo darAnterior(
      @PathParam("periodo") String periodo, List<EntityPart> partes) throws IOException {
    quien.exigirSecretaria();
    var xml = new Formulario(partes).archivo("anterior");
    criterios.darAnterior(periodo, xml.flujo(), quien.usuario());
    return decidido.ver(periodo);
  }

  /** Vuelve a valer el que salió de este servidor, si salió alguno. */
  @DELETE
  @Path("anterior")
  public void quitarAnterior(@PathParam("periodo") String periodo) {
    quien.exigirSecretaria();
    criterios.quitarAnterior(periodo, quien.usuario());
  }

  private static String texto(JsonObject dicho, String campo) {
    if (dicho == null || !dicho.containsKey(campo)) {
      throw PETICION_INCOMPLETA.con("Falta «" + campo + "».");
    }
    return dicho.getString(campo, "");
  }
}
