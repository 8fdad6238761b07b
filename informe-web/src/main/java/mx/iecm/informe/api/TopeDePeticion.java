package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.LIBRO_DEMASIADO_GRANDE;
import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import mx.iecm.informe.libro.Limites;

/** Lo que de entrada se sabe que no cabe ni se empieza a recibir. */
@Provider
public class TopeDePeticion implements ContainerRequestFilter {

  /** Archivos que caben en un formulario: el que más lleva abre un periodo. */
  private static final int ARCHIVOS = 3;

  private static final int FORMULARIO = 1 << 16;

  @Override
  public void filter(ContainerRequestContext peticion) {
    boolean conArchivos = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(peticion.getMediaType());
    if (conArchivos && peticion.getLength() < 0) {
      throw PETICION_INCOMPLETA.con("Diga cuánto pesa la petición (Content-Length).");
    }
    long tope = Limites.de(System.getProperties()).bytes();
    if (peticion.getLength() > tope * ARCHIVOS + FORMULARIO) {
      throw LIBRO_DEMASIADO_GRANDE.con(
          "Cada archivo puede pesar hasta %d MB.".formatted(tope >> 20));
    }
  }
}
