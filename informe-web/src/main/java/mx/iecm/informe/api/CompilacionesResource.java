package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.compilacion.Compilaciones;
import mx.iecm.informe.compilacion.Dictamenes;
import mx.iecm.informe.compilacion.Marcha;

/** Una compilación: cómo va y lo que dejó. */
@RequestScoped
@Path("compilaciones/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CompilacionesResource {

  @Inject Quien quien;
  @Inject Compilaciones compilaciones;
  @Inject Dictamenes dictamenes;
  @Inject Almacen almacen;

  /** Cómo va, o cómo acabó. */
  @GET
  public Marcha ver(@PathParam("id") UUID id) {
    quien.exigirQueVeaTodo();
    return compilaciones.ver(id);
  }

  /** Su dictamen: veredicto, cuentas y hallazgos. */
  @GET
  @Path("dictamen")
  public JsonObject dictamen(@PathParam("id") UUID id) {
    quien.exigirQueVeaTodo();
    return dictamenes.de(id);
  }

  /** Un archivo que dejó, por ejemplo {@code informe.docx}. */
  @GET
  @Path("productos/{nombre}")
  @Produces(MediaType.WILDCARD)
  public Response producto(@PathParam("id") UUID id, @PathParam("nombre") String nombre) {
    quien.exigirQueVeaTodo();
    var archivo = compilaciones.producto(id, nombre);
    return Descarga.de(nombre, Descarga.medio(nombre), archivo, almacen);
  }
}
