package mx.iecm.informe.accesibilidad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;

/**
 * Las casillas combinadas lo son hacia abajo, siguen a una que empieza en su misma columna y en su
 * mismo lado del encabezado, y no esconden un texto. Hacia los lados solo se combina un encabezado
 * que reúne a los que están debajo.
 */
final class CombinadasQueSeLeen implements Revisor {

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) {
    return documento.escritas().entrySet().stream()
        .flatMap(
            parte ->
                Nodos.dentro(parte.getValue(), "tbl").stream()
                    .map(Cuadricula::de)
                    .flatMap(t -> deTabla(t).stream())
                    .map(texto -> new Barrera(Norma.COMBINADAS, parte.getKey(), texto)));
  }

  private static List<String> deTabla(Cuadricula tabla) {
    var faltas = new ArrayList<String>();
    Map<Integer, Cuadricula.Casilla> arriba = Map.of();
    boolean arribaEncabezado = true;
    for (var fila : tabla.filas()) {
      var deFila = new HashMap<Integer, Cuadricula.Casilla>();
      for (var casilla : fila.casillas()) {
        deFila.put(casilla.columna(), casilla);
        if (casilla.ancho() > 1 && !fila.encabezado()) {
          faltas.add("«" + casilla.texto() + "» ocupa varias columnas.");
        }
        if (!casilla.sigue()) {
          continue;
        }
        var previa = arriba.get(casilla.columna());
        if (previa == null
            || previa.combinada().isEmpty()
            || arribaEncabezado != fila.encabezado()) {
          faltas.add("Una casilla sigue a otra que no está combinada.");
        }
        if (!casilla.texto().isEmpty()) {
          faltas.add("«" + casilla.texto() + "» está en una casilla que no se ve.");
        }
      }
      arriba = deFila;
      arribaEncabezado = fila.encabezado();
    }
    return faltas;
  }
}
