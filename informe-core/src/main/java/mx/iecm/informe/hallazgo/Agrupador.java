package mx.iecm.informe.hallazgo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Junta los hallazgos que dicen lo mismo de varias celdas de una columna en uno solo con todas.
 *
 * <p>Una columna con cien mil faltas distintas no ocupa cien mil hallazgos: pasado un tope, las
 * demás celdas se enlistan en un hallazgo de la variante {@value #OTRAS}. Ninguna celda se pierde.
 */
public final class Agrupador implements Consumer<Hallazgo> {

  /** Variante del mensaje que enlista las celdas que ya no se detallan. */
  public static final String OTRAS = "otras";

  private static final int TOPE = 200;

  private final Map<Igual, Celdas> grupos = new LinkedHashMap<>();
  private final Map<Columna, Integer> distintos = new HashMap<>();

  private record Columna(String id, String libro, String hoja, String columna) {}

  private record Igual(
      Ficha ficha,
      String variante,
      Columna columna,
      String ruta,
      List<Serializable> datos,
      String propuesta) {}

  @Override
  public void accept(Hallazgo h) {
    var columna = columna(h);
    var igual =
        new Igual(h.ficha(), h.variante(), columna, h.lugar().ruta(), h.datos(), h.propuesta());
    var celdas = grupos.get(igual);
    if (celdas == null) {
      int van = distintos.merge(columna, 1, Integer::sum);
      if (van > TOPE && !columna.columna().isEmpty()) {
        igual = new Igual(h.ficha(), OTRAS, columna, "", List.of(), "");
      }
      celdas = grupos.computeIfAbsent(igual, x -> new Celdas());
    }
    celdas.agregar(h.lugar().celdas());
  }

  /** Los hallazgos ya juntos, en el orden en que apareció el primero de cada grupo. */
  public List<Hallazgo> hallazgos() {
    var todos = new ArrayList<Hallazgo>(grupos.size());
    grupos.forEach(
        (g, celdas) ->
            todos.add(
                new Hallazgo(
                    g.ficha(),
                    g.variante(),
                    new Lugar(g.columna().libro(), g.columna().hoja(), celdas.lista(), g.ruta()),
                    g.datos(),
                    g.propuesta())));
    return todos;
  }

  private static Columna columna(Hallazgo h) {
    var lugar = h.lugar();
    String letras = lugar.celdas().isEmpty() ? "" : Celdas.letras(lugar.celdas().get(0));
    return new Columna(h.ficha().id(), lugar.libro(), lugar.hoja(), letras);
  }
}
