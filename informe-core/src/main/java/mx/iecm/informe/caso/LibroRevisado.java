package mx.iecm.informe.caso;

import java.util.List;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Entrega.Declarada;

/**
 * Lo que se le puede decir a un área de su libro.
 *
 * @param legible si se leyó; uno que no, no se recibe, y el motivo es su único hallazgo
 * @param hallazgos en el orden del libro
 * @param tablas las del programa que trae, sin sus renglones, en el orden del libro
 * @param cifras las que declara, como se entendieron
 */
public record LibroRevisado(
    boolean legible, List<Hallazgo> hallazgos, List<Cuadro> tablas, List<Declarada> cifras) {

  /** Con su propia copia de las listas. */
  public LibroRevisado {
    hallazgos = List.copyOf(hallazgos);
    tablas = List.copyOf(tablas);
    cifras = List.copyOf(cifras);
  }

  /** Lo que se halló en un libro ya leído. */
  static LibroRevisado de(EntregaLeida leido, List<Hallazgo> hallazgos) {
    var cifras = leido.entrega().stream().flatMap(e -> e.cifras().stream()).toList();
    return new LibroRevisado(!leido.entrega().isEmpty(), hallazgos, leido.cuadros(), cifras);
  }

  /** Renglones de sus tablas del programa. */
  public long renglones() {
    return tablas.stream().mapToLong(Cuadro::cuantos).sum();
  }
}
