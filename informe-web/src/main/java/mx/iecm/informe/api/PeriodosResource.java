package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.net.URI;
import java.util.List;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.entrega.Apertura;
import mx.iecm.informe.entrega.Periodos;
import mx.iecm.informe.entrega.Tablero;
import mx.iecm.informe.entrega.Ventanas;

/** Los periodos y quién ha entregado en ellos. */
@RequestScoped
@Path("periodos")
@Produces(MediaType.APPLICATION_JSON)
public class PeriodosResource {

  @Inject Quien quien;
  @Inject Periodos periodos;
  @Inject Ventanas ventanas;
  @Inject Apertura apertura;

  /** Todos, del más nuevo al más viejo. Un área solo se ve a sí misma en ellos. */
  @GET
  public Pagina<Tablero> todos(@BeanParam Tramo tramo) {
    quien.usuario();
    return tramo.pagina(
        cuantos ->
            periodos.tableros(
                this::visible,
                t -> quien.veTodo() || !t.areas().isEmpty(),
                tramo.ultimo(),
                cuantos),
        Tablero::clave);
  }

  /** Uno. */
  @GET
  @Path("{periodo}")
  public Tablero uno(@PathParam("periodo") String periodo) {
    quien.usuario();
    return periodos.tablero(periodo, this::visible);
  }

  /**
   * Abre un periodo con los archivos {@code programa}, {@code secretaria} y, si la institución
   * tiene la suya, {@code plantilla}. Si ya estaba, le cambia los libros y conserva lo entregado.
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response abrir(List<EntityPart> partes) throws IOException {
    quien.exigirSecretaria();
    var formulario = new Formulario(partes);
    var resultado =
        apertura.abrir(
            formulario.archivo("programa"),
            formulario.archivo("secretaria"),
            formulario.opcional("plantilla"),
            quien.usuario());
    return Response.status(resultado.nuevo() ? Response.Status.CREATED : Response.Status.OK)
        .location(URI.create("periodos/" + resultado.clave()))
        .entity(resultado)
        .build();
  }

  /** Deja de recibir en este momento. */
  @POST
  @Path("{periodo}/cierre")
  public Tablero cerrar(@PathParam("periodo") String periodo) {
    quien.exigirSecretaria();
    ventanas.cerrar(periodo, quien.usuario());
    return uno(periodo);
  }

  /** Vuelve a recibir, hasta nuevo aviso. */
  @POST
  @Path("{periodo}/apertura")
  public Tablero reabrir(@PathParam("periodo") String periodo) {
    quien.exigirSecretaria();
    ventanas.reabrir(periodo, quien.usuario());
    return uno(periodo);
  }

  private boolean visible(String siglas) {
    return quien.veTodo() || quien.esDe(siglas);
  }
}
