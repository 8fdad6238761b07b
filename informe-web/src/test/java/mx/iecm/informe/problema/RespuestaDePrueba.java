package mx.iecm.informe.problema;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Una respuesta que solo tiene estado: fuera de un servidor no hay quien haga las de verdad. */
@SuppressWarnings("JavaUtilDate") // así lo declara la clase
final class RespuestaDePrueba extends Response {

  private final Status estado;

  RespuestaDePrueba(int estado) {
    this.estado = Status.fromStatusCode(estado);
  }

  @Override
  public int getStatus() {
    return estado.getStatusCode();
  }

  @Override
  public StatusType getStatusInfo() {
    return estado;
  }

  @Override
  public Object getEntity() {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T readEntity(Class<T> tipo) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T readEntity(GenericType<T> tipo) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T readEntity(Class<T> tipo, Annotation[] notas) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T readEntity(GenericType<T> tipo, Annotation[] notas) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean hasEntity() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean bufferEntity() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }

  @Override
  public MediaType getMediaType() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Locale getLanguage() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getLength() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<String> getAllowedMethods() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, NewCookie> getCookies() {
    throw new UnsupportedOperationException();
  }

  @Override
  public EntityTag getEntityTag() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Date getDate() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Date getLastModified() {
    throw new UnsupportedOperationException();
  }

  @Override
  public URI getLocation() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Set<Link> getLinks() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean hasLink(String relacion) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Link getLink(String relacion) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Link.Builder getLinkBuilder(String relacion) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MultivaluedMap<String, Object> getMetadata() {
    throw new UnsupportedOperationException();
  }

  @Override
  public MultivaluedMap<String, String> getStringHeaders() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getHeaderString(String nombre) {
    throw new UnsupportedOperationException();
  }
}
