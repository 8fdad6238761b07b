package mx.iecm.informe.paquete;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** La numeración de un documento: de cada lista, su definición y sus niveles. */
public final class ListasDeWord {

  private final Map<String, String> definiciones = new HashMap<>();
  private final Map<String, Element> abstractas = new HashMap<>();

  /** Las de la raíz de la parte de numeración. */
  public ListasDeWord(Element raiz) {
    for (Element e : Nodos.hijos(raiz, "abstractNum")) {
      abstractas.put(Nodos.atributo(e, "abstractNumId"), e);
    }
    for (Element e : Nodos.hijos(raiz, "num")) {
      definiciones.put(Nodos.atributo(e, "numId"), Nodos.valor(e, "abstractNumId"));
    }
  }

  /** El formato de un nivel de una lista, por ejemplo {@code upperRoman}; vacío si no existe. */
  public Optional<String> formato(String lista, int nivel) {
    return Optional.ofNullable(abstractas.get(definiciones.getOrDefault(lista, "")))
        .flatMap(a -> nivel(a, nivel))
        .map(n -> Nodos.valor(n, "numFmt"));
  }

  private static Optional<Element> nivel(Element definicion, int nivel) {
    return Nodos.hijos(definicion, "lvl").stream()
        .filter(n -> Nodos.atributo(n, "ilvl").equals(Integer.toString(nivel)))
        .findFirst();
  }
}
