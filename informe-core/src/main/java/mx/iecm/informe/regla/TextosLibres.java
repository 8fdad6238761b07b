package mx.iecm.informe.regla;

import java.util.stream.Stream;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Escrito;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Resultado;

/** Los textos que hablan de este periodo: la presentación y la narrativa, no los pendientes. */
public final class TextosLibres {

  private TextosLibres() {}

  /** Los del informe, en el orden en que se leen. */
  public static Stream<Escrito> de(Informe informe) {
    var presentacion =
        informe.presentacion().stream()
            .filter(e -> !e.texto().escrito().equals(Informe.INTEGRANTES));
    var narrativa = informe.resultados().stream().flatMap(TextosLibres::de);
    return Stream.concat(presentacion, narrativa);
  }

  /** Los de una línea. */
  public static Stream<Escrito> de(Resultado resultado) {
    var realizado = resultado.realizado().stream().flatMap(TextosLibres::de);
    var motivos =
        resultado.sinActividad().stream()
            .filter(s -> s.apartados().contains(Apartado.IV))
            .map(s -> new Escrito(s.motivo(), s.origen()));
    return Stream.concat(realizado, motivos);
  }

  private static Stream<Escrito> de(Bloque bloque) {
    if (bloque instanceof Bloque.Parrafo p) {
      return Stream.of(new Escrito(p.texto(), p.origen()));
    }
    if (bloque instanceof Bloque.Vineta v) {
      return Stream.of(new Escrito(v.texto(), v.origen()));
    }
    if (bloque instanceof Bloque.Numerado n) {
      return Stream.of(new Escrito(n.texto(), n.origen()));
    }
    if (bloque instanceof Bloque.Subtitulo s) {
      return Stream.of(new Escrito(s.texto(), s.origen()));
    }
    return Stream.empty();
  }
}
