package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
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
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.compilacion.Compilaciones;
import mx.iecm.informe.compilacion.Dictamenes;
import mx.iecm.informe.entrega.Acuse;
import mx.iecm.informe.entrega.Historia;
import mx.iecm.informe.entrega.Lecturas;
import mx.iecm.informe.entrega.Recepcion;
import mx.iecm.informe.entrega.Recibido;

/** Lo que entrega un área en un periodo y lo que se le dice de ello. */
@RequestScoped
@Path("periodos/{periodo}/areas/{area}")
@Produces(MediaType.APPLICATION_JSON)
public class EntregasResource {

  @Inject Quien quien;
  @Inject Recepcion recepcion;
  @Inject Historia historia;
  @Inject Dictamenes dictamenes;
  @Inject Compilaciones compilaciones;
  @Inject Lecturas lecturas;

  /** Las que ha hecho, de la más nueva a la más vieja. */
  @GET
  @Path("entregas")
  public Pagina<Acuse> historia(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @BeanParam Tramo tramo) {
    quien.exigirQueVea(area);
    return tramo.pagina(
        cuantos -> historia.de(periodo, area, tramo.ultimoId(), cuantos), Acuse::id);
  }

  /**
   * Entrega el archivo {@code libro}. Contesta con su acuse: 201 si es nueva, 200 si esos mismos
   * bytes ya se habían recibido. Si el plazo venció y se admite tarde, {@code motivo} dice por qué.
   */
  @POST
  @Path("entregas")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response entregar(
      @PathParam("periodo") String periodo, @PathParam("area") String area, List<EntityPart> partes)
      throws IOException {
    quien.exigirArea(area);
    var formulario = new Formulario(partes);
    var recibo =
        recepcion.recibir(
            new Recibido(
                periodo,
                area,
                formulario.archivo("libro"),
                formulario.texto("motivo"),
                quien.usuario()));
    return Response.status(recibo.nueva() ? Response.Status.CREATED : Response.Status.OK)
        .entity(recibo.acuse())
        .build();
  }

  /** Lo que dice de su libro que vale el último dictamen en que entró. */
  @GET
  @Path("dictamen")
  public Pagina<JsonValue> dictamen(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @BeanParam Tramo tramo) {
    var todos = dictamen(periodo, area);
    long vistos = tramo.ultimoNumero().orElse(0L);
    return tramo.pagina(
        cuantos -> todos.stream().skip(Math.max(0, vistos)).limit(cuantos).toList(),
        ultimo -> todos.indexOf(ultimo) + 1);
  }

  /** Lo mismo, entero. */
  public JsonArray dictamen(String periodo, String area) {
    quien.exigirQueVea(area);
    return dictamenes.deArea(periodo, area);
  }

  /**
   * El libro que llena en el periodo: sus líneas, sus tablas, sus listas, sus cuentas y lo que
   * prometió en el informe anterior, si lo hay.
   */
  @GET
  @Path("captura")
  @Produces(Descarga.EXCEL)
  public Response captura(@PathParam("periodo") String periodo, @PathParam("area") String area) {
    quien.exigirQueVea(area);
    String nombre = "%s-%s-captura.xlsx".formatted(periodo, area);
    var anterior = compilaciones.informeAnterior(periodo);
    return Descarga.de(nombre, Descarga.EXCEL, lecturas.captura(periodo, area, anterior));
  }
}
