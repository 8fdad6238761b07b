package mx.iecm.informe.api;

import static mx.iecm.informe.problema.TipoDeProblema.LIBRO_DEMASIADO_GRANDE;
import static mx.iecm.informe.problema.TipoDeProblema.PETICION_INCOMPLETA;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.problema.ProblemaException;

/** Lo que no cabe no se acaba de recibir; si de entrada se sabe, ni se empieza. */
@Provider
public class TopeDePeticion implements ContainerRequestFilter {

  /** Archivos que caben en un formulario: el que más lleva abre un periodo. */
  private static final int ARCHIVOS = 3;

  private static final int FORMULARIO = 1 << 16;

  @Override
  public void filter(ContainerRequestContext peticion) {
    long archivo = Limites.de(System.getProperties()).bytes();
    if (esDeArchivos(peticion)
        && !peticion.getMediaType().getParameters().containsKey("boundary")) {
      throw PETICION_INCOMPLETA.con("Al tipo de contenido le falta decir dónde acaba cada parte.");
    }
    long tope = esDeArchivos(peticion) ? archivo * ARCHIVOS + FORMULARIO : FORMULARIO;
    if (peticion.getLength() > tope) {
      throw demasiado(archivo);
    }
    // Quien no dice cuánto pesa su petición tampoco puede pasar de ahí.
    peticion.setEntityStream(
        new FlujoAcotado(peticion.getEntityStream(), tope, () -> demasiado(archivo)));
  }

  /** Lo que no es un formulario con archivos cabe en memoria, y ahí se lee. */
  private static boolean esDeArchivos(ContainerRequestContext peticion) {
    var medio = peticion.getMediaType();
    return medio != null && medio.getType().equals("multipart");
  }

  private static ProblemaException demasiado(long archivo) {
    return LIBRO_DEMASIADO_GRANDE.con(
        "Cada archivo puede pesar hasta %d MB.".formatted(archivo >> 20));
  }
}
