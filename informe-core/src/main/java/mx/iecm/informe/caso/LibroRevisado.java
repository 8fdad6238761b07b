package mx.iecm.informe.caso;

import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;

/**
 * Lo que se le puede decir a un área de su libro.
 *
 * @param legible si se leyó; uno que no, no se recibe, y el motivo es su único hallazgo
 * @param hallazgos en el orden del libro
 * @param renglones de sus tablas del programa
 */
public record LibroRevisado(boolean legible, List<Hallazgo> hallazgos, long renglones) {

  /** Con su propia copia de la lista. */
  public LibroRevisado {
    hallazgos = List.copyOf(hallazgos);
  }
}
