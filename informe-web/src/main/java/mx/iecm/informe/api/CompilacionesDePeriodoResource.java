package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.compilacion.Compilaciones;
import mx.iecm.informe.compilacion.Encargado;
import mx.iecm.informe.compilacion.Marcha;
import mx.iecm.informe.trabajo.Acabado;

/** Las compilaciones de un periodo: encargar una y ver las que ha habido. */
@RequestScoped
@Path("periodos/{periodo}/compilaciones")
@Produces(MediaType.APPLICATION_JSON)
public class CompilacionesDePeriodoResource {

  @Inject Quien quien;
  @Inject Compilaciones compilaciones;
  @Inject Encargado encargado;

  /** De la más nueva a la más vieja. */
  @GET
  public Pagina<Marcha> historia(@PathParam("periodo") String periodo, @BeanParam Tramo tramo) {
    quien.exigirQueVeaTodo();
    return tramo.pagina(
        cuantos -> compilaciones.historia(periodo, tramo.ultimoId(), cuantos), Marcha::id);
  }

  /**
   * Encarga una y dice dónde preguntar cómo va. El acabado es {@code rapido}, {@code paginado} o
   * {@code pdf}; si no se dice, un borrador es rápido y un informe sale con su PDF.
   */
  @POST
  public Response encargar(
      @PathParam("periodo") String periodo,
      @QueryParam("borrador") @DefaultValue("false") boolean borrador,
      @QueryParam("acabado") @DefaultValue("") String acabado) {
    quien.exigirSecretaria();
    UUID id = encargado.encargar(periodo, borrador, acabado(acabado, borrador), quien.usuario());
    return Response.accepted(compilaciones.ver(id))
        .location(URI.create("compilaciones/" + id))
        .build();
  }

  private static Acabado acabado(String pedido, boolean borrador) {
    if (pedido.isEmpty()) {
      return borrador ? Acabado.RAPIDO : Acabado.PDF;
    }
    return Acabado.de(pedido)
        .orElseThrow(
            () ->
                PETICION_INCOMPLETA.con(
                    "El acabado es rapido, paginado o pdf, y se pidió «" + pedido + "»."));
  }
}
