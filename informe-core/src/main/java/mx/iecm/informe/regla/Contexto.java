package mx.iecm.informe.regla;

import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;

/**
 * Lo que las reglas de renglón y de tabla necesitan saber del informe.
 *
 * @param programa del ejercicio
 * @param periodo que se informa
 */
public record Contexto(Programa programa, Periodo periodo) {

  /** Año fiscal del programa. */
  public int ejercicio() {
    return programa.organo().ejercicio();
  }
}
