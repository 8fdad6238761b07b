package mx.iecm.informe.caso;

import java.io.Serializable;
import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Medidas;

/**
 * Lo que queda de una entrega después de leerla: todo menos sus renglones.
 *
 * @param entrega a lo más una: vacía si se rechazó
 * @param cuadros sus tablas, sin renglones
 * @param medidas de sus hojas y lo que declara
 * @param hallazgos de la lectura y de las reglas de renglón y tabla
 */
public record EntregaLeida(
    List<Entrega> entrega, List<Cuadro> cuadros, Medidas medidas, List<Hallazgo> hallazgos)
    implements Serializable {

  public EntregaLeida {
    entrega = List.copyOf(entrega);
    cuadros = List.copyOf(cuadros);
    hallazgos = List.copyOf(hallazgos);
  }

  /** De un libro rechazado no queda más que el motivo. */
  public static EntregaLeida rechazada(List<Hallazgo> motivos) {
    return new EntregaLeida(List.of(), List.of(), Medidas.NINGUNA, motivos);
  }

  /** Lo que dejó un libro que pasó entero por el revisor. */
  public static EntregaLeida de(Entrega entrega, Revisor revisor, List<Hallazgo> hallazgos) {
    var medidas = revisor.medidas().mas(Medidas.declaradas(entrega.cifras()));
    return new EntregaLeida(List.of(entrega), revisor.cuadros(), medidas, hallazgos);
  }

  /** Renglones de sus tablas del programa. */
  public long renglones() {
    return cuadros.stream().mapToLong(Cuadro::cuantos).sum();
  }
}
