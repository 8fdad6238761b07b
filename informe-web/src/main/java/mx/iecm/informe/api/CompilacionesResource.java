package mx.iecm.informe.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.almacen.Almacen;
import mx.iecm.informe.compilacion.Compilaciones;
import mx.iecm.informe.compilacion.Dictamenes;
import mx.iecm.informe.compilacion.Encargado;
import mx.iecm.informe.compilacion.Marcha;

/** Una compilación: cómo va y lo que dejó. */
@RequestScoped
@Path("compilaciones/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class CompilacionesResource {

  @Inject Quien quien;
  @Inject Compilaciones compilaciones;
  @Inject Encargado encargado;
  @Inject Transmision transmision;
  @Inject Dictamenes dictamenes;
  @Inject Almacen almacen;

  /** Cómo va, o cómo acabó. */
  @GET
  public Marcha ver(@PathParam("id") UUID id) {
    quien.exigirQueVeaTodo();
    return compilaciones.ver(id);
  }

  /** Pide que se detenga; contesta cómo va, que puede ser todavía corriendo. */
  @POST
  @Path("detencion")
  public Response detener(@PathParam("id") UUID id) {
    quien.exigirSecretaria();
    encargado.detener(id, quien.usuario());
    return Response.accepted(compilaciones.ver(id)).build();
  }

  /** Sigue la que se detuvo, desde donde iba. */
  @POST
  @Path("continuacion")
  public Response seguir(@PathParam("id") UUID id) {
    quien.exigirSecretaria();
    encargado.seguir(id, quien.usuario());
    return Response.accepted(compilaciones.ver(id)).build();
  }

  /**
   * Su avance como eventos: uno {@code marcha} cada vez que cambia, con lo mismo que dice {@link
   * #ver}, hasta que acaba.
   */
  @GET
  @Path("avance")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void avance(@PathParam("id") UUID id, @Context Sse sse, @Context SseEventSink escucha) {
    quien.exigirQueVeaTodo();
    transmision.empezar(id, sse, escucha);
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
