package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.acuse.AcuseEnJson;
import mx.iecm.informe.acuse.AcuseEnPdf;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.entrega.Acuse;
import mx.iecm.informe.entrega.Cambios;
import mx.iecm.informe.entrega.Entregas;
import mx.iecm.informe.entrega.Historia;
import mx.iecm.informe.entrega.Lecturas;
import org.jspecify.annotations.Nullable;

/** Una entrega de un área: su libro, su acuse, lo que cambió con ella, y retirarla. */
@RequestScoped
@Path("periodos/{periodo}/areas/{area}/entregas/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class EntregaResource {

  private static final String PDF = "application/pdf";

  @Inject Quien quien;
  @Inject Entregas entregas;
  @Inject Historia historia;
  @Inject Lecturas lecturas;
  @Inject Almacen almacen;

  /** Qué se recibió, si vale y lo que se halló. */
  @GET
  public Acuse ver(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @PathParam("id") UUID id) {
    quien.exigirQueVea(area);
    return historia.ver(periodo, area, id);
  }

  /** El libro, tal como se recibió. */
  @GET
  @Path("libro")
  @Produces(Descarga.EXCEL)
  public Response libro(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @PathParam("id") UUID id) {
    quien.exigirQueVea(area);
    var archivo = historia.libro(periodo, area, id);
    return Descarga.de(area + ".xlsx", Descarga.EXCEL, archivo, almacen);
  }

  /** Su copia anotada: cada hallazgo en su celda, con el remedio, y una hoja de observaciones. */
  @GET
  @Path("anotado")
  @Produces(Descarga.EXCEL)
  public Response anotado(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @PathParam("id") UUID id) {
    quien.exigirQueVea(area);
    return Descarga.de(area + "-anotado.xlsx", Descarga.EXCEL, lecturas.anotado(periodo, area, id));
  }

  /** Su acuse, sellado; {@code informe verificar} lo comprueba sin servidor. */
  @GET
  @Path("acuse")
  public Response acuse(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @PathParam("id") UUID id) {
    var json = leerAcuse(periodo, area, id);
    byte[] bytes = AcuseEnJson.legible(json).getBytes(StandardCharsets.UTF_8);
    return Descarga.de(archivo(json) + ".json", MediaType.APPLICATION_JSON, bytes);
  }

  /** Su acuse en PDF. */
  @GET
  @Path("acuse.pdf")
  @Produces(PDF)
  public Response acuseEnPdf(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @PathParam("id") UUID id) {
    var json = leerAcuse(periodo, area, id);
    var acuse = AcuseEnJson.leer(json).orElseThrow();
    return Descarga.de(
        archivo(json) + ".pdf", PDF, AcuseEnPdf.escribir(acuse, json.getString("sello")));
  }

  /** Su acuse como lo dio el servidor. */
  public JsonObject leerAcuse(String periodo, String area, UUID id) {
    quien.exigirQueVea(area);
    return historia.acuse(periodo, area, id);
  }

  private static String archivo(JsonObject acuse) {
    return "acuse-" + acuse.getString("folio").replace('/', '-');
  }

  /**
   * Qué cambió con ella.
   *
   * @param desde la otra; si no se dice, la que se recibió antes
   */
  @GET
  @Path("cambios")
  public Cambios cambios(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @PathParam("id") UUID id,
      @QueryParam("desde") @Nullable UUID desde) {
    quien.exigirQueVea(area);
    return lecturas.cambios(periodo, area, Optional.ofNullable(desde), id);
  }

  /** La retira, mientras corre el plazo: el área queda sin entregar y los bytes se conservan. */
  @POST
  @Path("retiro")
  public Acuse retirar(
      @PathParam("periodo") String periodo,
      @PathParam("area") String area,
      @PathParam("id") UUID id) {
    quien.exigirArea(area);
    return entregas.retirar(periodo, area, id, quien.usuario());
  }
}
