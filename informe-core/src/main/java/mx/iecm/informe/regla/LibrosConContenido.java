package mx.iecm.informe.regla;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cifra;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.SinActividad;

/**
 * Los libros que aportan algo al informe. Uno que se entrega como se generó, sin nada capturado, es
 * como si no se hubiera entregado.
 */
public final class LibrosConContenido {

  private LibrosConContenido() {}

  /** Las portadas de los libros de los que algo llegó al informe. */
  public static Stream<Entrega.Portada> de(Informe informe) {
    var libros = libros(informe);
    return informe.entregas().stream().filter(p -> libros.contains(p.libro()));
  }

  private static Set<String> libros(Informe informe) {
    var deCuadros =
        informe.cuadros().stream().filter(c -> c.cuantos() > 0).map(c -> c.hoja().libro());
    var deCifras =
        informe.cifras().stream().map(Cifra::origenes).flatMap(o -> o.stream().map(Origen::libro));
    var deLineas =
        informe.resultados().stream().flatMap(LibrosConContenido::origenes).map(Origen::libro);
    return Stream.of(deCuadros, deCifras, deLineas).flatMap(s -> s).collect(Collectors.toSet());
  }

  private static Stream<Origen> origenes(Resultado resultado) {
    return Stream.of(
            resultado.realizado().stream().map(Bloque::origen),
            resultado.pendientes().stream().map(Pendiente::origen),
            resultado.sinActividad().stream().map(SinActividad::origen))
        .flatMap(s -> s);
  }
}
