package mx.iecm.informe.pagina;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Un hallazgo en una página.
 *
 * @param regla id
 * @param gravedad en una palabra
 * @param celdas separadas por comas; vacío si no es de ninguna
 * @param mensaje qué se halló y qué se esperaba
 * @param remedio qué hacer con él
 * @param registro de cuál se trata, para justificarlo
 * @param valor lo que se encontró en él
 */
public record HallazgoVisto(
    String regla,
    String gravedad,
    String celdas,
    String mensaje,
    String remedio,
    String registro,
    String valor) {

  /** Si la secretaría puede decidir que se quede como está. */
  public boolean justificable() {
    return gravedad.equals("Advertencia") && !registro.isEmpty();
  }

  /**
   * Los de una hoja.
   *
   * @param libro dónde; vacío si es el informe
   * @param hoja dónde; vacía si es todo el libro
   * @param hallazgos en su orden
   */
  public record Grupo(String libro, String hoja, List<HallazgoVisto> hallazgos) {

    /** Con su propia copia de la lista. */
    public Grupo {
      hallazgos = List.copyOf(hallazgos);
    }

    /**
     * El lugar, como título.
     *
     * @param conLibro falso si quien lee ya sabe de qué libro se trata
     */
    public String titulo(boolean conLibro) {
      String delInforme = libro.isEmpty() ? "El informe" : libro;
      if (conLibro) {
        return hoja.isEmpty() ? delInforme : delInforme + " · " + hoja;
      }
      return hoja.isEmpty() ? "El libro" : hoja;
    }
  }

  /** Agrupados por libro y hoja, en el orden en que vienen. */
  public static List<Grupo> porHoja(JsonArray hallazgos) {
    var grupos = new LinkedHashMap<List<String>, List<HallazgoVisto>>();
    for (JsonObject h : hallazgos.getValuesAs(JsonObject.class)) {
      var lugar = List.of(h.getString("libro"), h.getString("hoja"));
      grupos.computeIfAbsent(lugar, l -> new ArrayList<>()).add(de(h));
    }
    return grupos.entrySet().stream()
        .map(g -> new Grupo(g.getKey().get(0), g.getKey().get(1), g.getValue()))
        .toList();
  }

  private static HallazgoVisto de(JsonObject h) {
    var celdas =
        h.getJsonArray("celdas").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    return new HallazgoVisto(
        h.getString("regla"),
        palabra(h.getString("gravedad")),
        String.join(", ", celdas),
        h.getString("mensaje"),
        h.getString("remedio", h.getString("propuesta")),
        h.getString("registro", ""),
        h.getString("valor", ""));
  }

  private static String palabra(String letra) {
    return switch (letra) {
      case "E" -> "Error";
      case "A" -> "Advertencia";
      default -> "Nota";
    };
  }
}
