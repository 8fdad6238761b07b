package mx.iecm.informe.trabajo;

import java.util.List;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Destino;
import mx.iecm.informe.libro.LectorDePrograma;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.regla.Contexto;

/**
 * Lo que se sabe de un programa sin más libros que él.
 *
 * @param programa a lo más uno: vacía si no se pudo leer
 * @param hallazgos lo que tiene mal
 */
public record ProgramaRevisado(List<Programa> programa, List<Hallazgo> hallazgos) {

  public ProgramaRevisado {
    programa = List.copyOf(programa);
    hallazgos = List.copyOf(hallazgos);
  }

  /** Lee el programa y pasa sus renglones por las reglas. */
  public static ProgramaRevisado de(LibroRecibido recibido, Periodo periodo, Limites limites) {
    var avisos = new Agrupador();
    var libro = recibido.abrir(limites, avisos);
    var programa = libro.flatMap(l -> LectorDePrograma.leer(l, Destino.NINGUNO, avisos));
    programa.ifPresent(
        p -> {
          var revisor = new Revisor(new Contexto(p, periodo), avisos, "");
          LectorDePrograma.leer(libro.orElseThrow(), revisor, aviso -> {});
        });
    return new ProgramaRevisado(programa.stream().toList(), avisos.hallazgos());
  }

  /** Dice si no tiene errores: lo que dependa de él se puede hacer. */
  public boolean valido() {
    return !programa.isEmpty()
        && hallazgos.stream().noneMatch(h -> h.ficha().gravedad() == Gravedad.ERROR);
  }
}
