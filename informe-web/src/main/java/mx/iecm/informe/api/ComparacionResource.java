package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.NO_EXISTE;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acceso.Quien;
import mx.iecm.informe.comparacion.Comparacion;
import mx.iecm.informe.compilacion.Comparaciones;
import mx.iecm.informe.trabajo.ComparacionEscrita;

/**
 * En qué difiere el informe de una compilación del de otra, o del periodo anterior: {@code desde}
 * es el id de la otra o {@code anterior}, que es lo que vale si no se dice.
 */
@RequestScoped
@Path("compilaciones/{id}/comparacion")
@Produces(MediaType.APPLICATION_JSON)
public class ComparacionResource {

  /** Con que se pide comparar con el informe del periodo anterior. */
  public static final String ANTERIOR = "anterior";

  private static final String DOCUMENTO = "cambios.docx";

  @Inject Quien quien;
  @Inject Comparaciones comparaciones;

  /** Las diferencias, como las dice {@code informe comparar --json}. */
  @GET
  public String ver(
      @PathParam("id") UUID id, @QueryParam("desde") @DefaultValue(ANTERIOR) String desde) {
    return ComparacionEscrita.paraMaquinas(comparar(id, desde));
  }

  /** Las mismas, sin escribir. */
  public Comparacion comparar(UUID id, String desde) {
    quien.exigirQueVeaTodo();
    return comparaciones.comparar(id, otra(desde));
  }

  /** Con qué se puede comparar. */
  public Comparaciones.ConQue conQue(UUID id) {
    quien.exigirQueVeaTodo();
    return comparaciones.conQue(id);
  }

  /** El documento de Word con los cambios registrados. */
  @GET
  @Path(DOCUMENTO)
  @Produces(MediaType.WILDCARD)
  public Response documento(
      @PathParam("id") UUID id, @QueryParam("desde") @DefaultValue(ANTERIOR) String desde) {
    quien.exigirQueVeaTodo();
    byte[] bytes = comparaciones.controlDeCambios(id, otra(desde));
    return Descarga.de(DOCUMENTO, Descarga.medio(DOCUMENTO), bytes);
  }

  private static Optional<UUID> otra(String desde) {
    try {
      return desde.equals(ANTERIOR) ? Optional.empty() : Optional.of(UUID.fromString(desde));
    } catch (IllegalArgumentException e) {
      throw NO_EXISTE.con("No hay ninguna compilación «" + desde + "».");
    }
  }
}
