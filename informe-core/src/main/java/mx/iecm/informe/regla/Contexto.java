package mx.iecm.informe.regla;

import java.util.List;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Serie;

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

  /** La serie de ese nombre, si el programa la define. */
  public List<Serie> serie(String nombre) {
    return programa.serie(nombre).stream().toList();
  }
}
