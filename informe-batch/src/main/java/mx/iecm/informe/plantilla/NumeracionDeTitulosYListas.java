package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.NUMERACION;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.documento.Estilo;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.Nodos;
import org.w3c.dom.Element;

/**
 * Los cuatro niveles de título son de una misma lista, con los números que el índice cita; las
 * listas y los pendientes tienen su número o su viñeta.
 */
final class NumeracionDeTitulosYListas implements Comprobacion {

  private static final List<Estilo> TITULOS =
      List.of(Estilo.TITULO_1, Estilo.TITULO_2, Estilo.TITULO_3, Estilo.TITULO_4);

  /** Los números de los dos niveles que el índice escribe. */
  private static final List<String> DEL_INDICE = List.of("upperRoman", "decimal");

  private static final List<Estilo> CON_VINETA =
      List.of(Estilo.VINETA, Estilo.PENDIENTE, Estilo.PENDIENTE_SECUNDARIO);

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) {
    var hallazgos = new ArrayList<Hallazgo>();
    for (int i = 0; i < TITULOS.size(); i++) {
      titulo(p, i, hallazgos);
    }
    CON_VINETA.forEach(e -> lista(p, e, true, hallazgos));
    lista(p, Estilo.NUMERADO, false, hallazgos);
    return hallazgos.stream();
  }

  private static void titulo(PlantillaAbierta p, int nivel, List<Hallazgo> hallazgos) {
    Estilo estilo = TITULOS.get(nivel);
    if (!esta(p, estilo)) {
      return;
    }
    var formato = formato(p, estilo);
    if (formato.isEmpty()) {
      hallazgos.add(NUMERACION.en(p.en("Numeración"), estilo.enWord()));
    } else if (!lista(p, estilo).equals(lista(p, Estilo.TITULO_1))) {
      hallazgos.add(variante(p, "lista", estilo));
    } else if (nivel(p, estilo) != nivel) {
      hallazgos.add(variante(p, "nivel", estilo, nivel(p, estilo) + 1, nivel + 1));
    } else if (nivel < DEL_INDICE.size() && !formato.get().equals(DEL_INDICE.get(nivel))) {
      hallazgos.add(
          variante(p, "formato", estilo, muestra(formato.get()), muestra(DEL_INDICE.get(nivel))));
    }
  }

  private static void lista(
      PlantillaAbierta p, Estilo estilo, boolean conVineta, List<Hallazgo> hallazgos) {
    if (!esta(p, estilo)) {
      return;
    }
    var formato = formato(p, estilo);
    if (formato.isEmpty()) {
      hallazgos.add(NUMERACION.en(p.en("Numeración"), estilo.enWord()));
    } else if (conVineta != formato.get().equals("bullet")) {
      hallazgos.add(variante(p, conVineta ? "vineta" : "numeros", estilo));
    }
  }

  private static Hallazgo variante(
      PlantillaAbierta p, String variante, Estilo estilo, Serializable... datos) {
    var todos = new ArrayList<Serializable>(List.of(estilo.enWord()));
    todos.addAll(List.of(datos));
    return NUMERACION.variante(variante, p.en("Numeración"), todos.toArray(Serializable[]::new));
  }

  private static boolean esta(PlantillaAbierta p, Estilo estilo) {
    return p.estilos().conId(estilo.id()).isPresent();
  }

  private static Optional<Element> numeracion(PlantillaAbierta p, Estilo estilo) {
    return p.estilos().propiedad(estilo.id(), "pPr", "numPr");
  }

  private static String lista(PlantillaAbierta p, Estilo estilo) {
    return numeracion(p, estilo).map(n -> Nodos.valor(n, "numId")).orElse("");
  }

  private static int nivel(PlantillaAbierta p, Estilo estilo) {
    return numeracion(p, estilo).map(n -> Nodos.entero(Nodos.valor(n, "ilvl"), 0)).orElse(0);
  }

  /** Cómo se numera un estilo; vacío si no se numera. */
  private static Optional<String> formato(PlantillaAbierta p, Estilo estilo) {
    return p.listas().formato(lista(p, estilo), nivel(p, estilo)).filter(f -> !f.equals("none"));
  }

  private static String muestra(String formato) {
    return switch (formato) {
      case "upperRoman" -> "I, II, III";
      case "lowerRoman" -> "i, ii, iii";
      case "decimal" -> "1, 2, 3";
      case "upperLetter" -> "A, B, C";
      case "lowerLetter" -> "a, b, c";
      case "bullet" -> "•";
      default -> formato;
    };
  }
}
