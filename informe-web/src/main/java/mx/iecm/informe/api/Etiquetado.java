package mx.iecm.informe.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Todo lo que se lee lleva su {@link Etiqueta}, y a quien ya lo tiene se le contesta 304 sin
 * mandárselo. Lo único que no la lleva es lo que se escribe conforme se lee y no se sabe qué dirá.
 */
@Provider
public class Etiquetado implements ContainerResponseFilter {

  /** Quien lo guarda pregunta siempre antes de usarlo: lo que se vio ayer pudo cambiar. */
  private static final String PREGUNTANDO = "private, no-cache";

  private static final Set<String> SOLO_LEEN = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  @Override
  public void filter(ContainerRequestContext peticion, ContainerResponseContext respuesta) {
    if (SOLO_LEEN.contains(peticion.getMethod())
        && respuesta.getStatus() == Response.Status.OK.getStatusCode()) {
      etiqueta(respuesta).ifPresent(e -> etiquetar(peticion, respuesta, e));
    }
  }

  private static Optional<Etiqueta> etiqueta(ContainerResponseContext respuesta) {
    var puesta = respuesta.getEntityTag();
    if (puesta != null) {
      return Optional.of(new Etiqueta(puesta.getValue()));
    }
    if (!respuesta.hasEntity() || respuesta.getEntity() instanceof StreamingOutput) {
      return Optional.empty();
    }
    byte[] bytes = Representacion.de(respuesta.getEntity());
    respuesta.setEntity(bytes);
    return Optional.of(Etiqueta.de(bytes));
  }

  private static void etiquetar(
      ContainerRequestContext peticion, ContainerResponseContext respuesta, Etiqueta etiqueta) {
    var encabezados = respuesta.getHeaders();
    encabezados.put(HttpHeaders.ETAG, List.of(etiqueta.escrita()));
    encabezados.put(HttpHeaders.CACHE_CONTROL, List.of(PREGUNTANDO));
    String conocidas = peticion.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    if (conocidas != null && etiqueta.estaEn(conocidas)) {
      respuesta.setStatusInfo(Response.Status.NOT_MODIFIED);
      respuesta.setEntity(null);
      encabezados.remove(HttpHeaders.CONTENT_LENGTH);
      encabezados.remove(HttpHeaders.CONTENT_TYPE);
      encabezados.remove(HttpHeaders.CONTENT_DISPOSITION);
    }
  }
}
