package mx.iecm.informe.modelo;

import java.io.Serializable;

/**
 * Una serie de folios.
 *
 * @param nombre el de los acuerdos es {@value #ACUERDOS}
 * @param patron por ejemplo <code>CVOE/{n:3}/{aaaa}</code>
 * @param continua si no debe tener huecos
 */
public record Serie(String nombre, String patron, boolean continua) implements Serializable {

  /** Nombre reservado de la serie de los acuerdos. */
  public static final String ACUERDOS = "acuerdos";
}
