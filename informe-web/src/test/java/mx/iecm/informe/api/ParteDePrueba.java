package mx.iecm.informe.api;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import java.util.Optional;

/** Una parte de un formulario, como la da el servidor. */
record ParteDePrueba(String campo, Optional<String> archivo, InputStream bytes)
    implements EntityPart {

  @Override
  public String getName() {
    return campo;
  }

  @Override
  public Optional<String> getFileName() {
    return archivo;
  }

  @Override
  public InputStream getContent() {
    return bytes;
  }

  @Override
  public <T> T getContent(Class<T> tipo) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T getContent(GenericType<T> tipo) {
    throw new UnsupportedOperationException();
  }

  @Override
  public MultivaluedMap<String, String> getHeaders() {
    throw new UnsupportedOperationException();
  }

  @Override
  public MediaType getMediaType() {
    throw new UnsupportedOperationException();
  }
}
