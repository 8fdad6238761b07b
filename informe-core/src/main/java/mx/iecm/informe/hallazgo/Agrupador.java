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

  private final Ajustes ajustes;
  private final Map<Igual, Grupo> grupos = new LinkedHashMap<>();
  private final Map<Columna, Integer> distintos = new HashMap<>();

  /** Las celdas de un grupo y la suma de sus huellas, que no depende del orden de los renglones. */
  private static final class Grupo {
    private final Celdas celdas = new Celdas();
    private Rastro rastro = Rastro.NINGUNA;

    void agregar(Hallazgo h) {
      celdas.agregar(h.lugar().celdas());
      rastro = rastro.mas(h.rastro());
    }
  }

  private record Columna(String id, String libro, String hoja, String columna) {}

  private record Igual(
      Ficha ficha,
      String variante,
      Columna columna,
      String ruta,
      List<Serializable> datos,
      String propuesta) {}

  /** Un agrupador sin ajustes. */
  public Agrupador() {
    this(Ajustes.NINGUNO);
  }

  /** Un agrupador que atiende lo que la institución decidió de cada regla. */
  public Agrupador(Ajustes ajustes) {
    this.ajustes = ajustes;
  }

  @Override
  public void accept(Hallazgo hallazgo) {
    ajustes.aplicar(hallazgo).ifPresent(this::juntar);
  }

  private void juntar(Hallazgo h) {
    var columna = columna(h);
    var igual =
        new Igual(h.ficha(), h.variante(), columna, h.lugar().ruta(), h.datos(), h.propuesta());
    var grupo = grupos.get(igual);
    if (grupo == null) {
      int van = distintos.merge(columna, 1, Integer::sum);
      if (van > TOPE && !columna.columna().isEmpty()) {
        igual = new Igual(h.ficha(), OTRAS, columna, "", List.of(), "");
      }
      grupo = grupos.computeIfAbsent(igual, x -> new Grupo());
    }
    grupo.agregar(h);
  }

  /** Los hallazgos ya juntos, en el orden en que apareció el primero de cada grupo. */
  public List<Hallazgo> hallazgos() {
    var todos = new ArrayList<Hallazgo>(grupos.size());
    grupos.forEach(
        (g, grupo) ->
            todos.add(
                new Hallazgo(
                    g.ficha(),
                    g.variante(),
                    new Lugar(
                        g.columna().libro(), g.columna().hoja(), grupo.celdas.lista(), g.ruta()),
                    g.datos(),
                    g.propuesta(),
                    grupo.rastro)));
    return todos;
  }

  private static Columna columna(Hallazgo h) {
    var lugar = h.lugar();
    String letras = lugar.celdas().isEmpty() ? "" : Celdas.letras(lugar.celdas().get(0));
    return new Columna(h.ficha().id(), lugar.libro(), lugar.hoja(), letras);
  }
}
