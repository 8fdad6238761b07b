package mx.iecm.informe.paquete;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Los estilos de un documento, cada uno con lo que hereda. */
public final class EstilosDeWord {

  private final Map<String, EstiloDeWord> porId = new LinkedHashMap<>();
  private final List<Element> usuales = new ArrayList<>();

  /**
   * Un estilo como está escrito.
   *
   * @param id con que los párrafos lo citan
   * @param nombre el que Word reconoce
   * @param clase {@code paragraph}, {@code character}, {@code table} o {@code numbering}
   * @param xml su elemento
   */
  public record EstiloDeWord(String id, String nombre, String clase, Element xml) {}

  /** Los de la raíz de la parte de estilos. */
  public EstilosDeWord(Element raiz) {
    for (Element e : Nodos.hijos(raiz, "style")) {
      String id = Nodos.atributo(e, "styleId");
      String clase = Nodos.atributo(e, "type");
      porId.put(id, new EstiloDeWord(id, Nodos.valor(e, "name"), clase, e));
    }
    Nodos.hijo(raiz, "docDefaults").ifPresent(usuales::add);
  }

  /** Todos, en su orden. */
  public List<EstiloDeWord> todos() {
    return List.copyOf(porId.values());
  }

  /** El de ese id. */
  public Optional<EstiloDeWord> conId(String id) {
    return Optional.ofNullable(porId.get(id));
  }

  /** El de ese nombre; las mayúsculas no cuentan. */
  public Optional<EstiloDeWord> conNombre(String nombre) {
    return porId.values().stream().filter(e -> e.nombre().equalsIgnoreCase(nombre)).findFirst();
  }

  /** El que toma un párrafo que no dice el suyo; {@code ""} si no hay. */
  public String deOmision(String clase) {
    return porId.values().stream()
        .filter(
            e -> e.clase().equals(clase) && Nodos.atributo(e.xml(), "default").matches("1|true"))
        .map(EstiloDeWord::id)
        .findFirst()
        .orElse("");
  }

  /**
   * Una propiedad de un estilo o, si no la dice, la del estilo del que parte y, al final, la de
   * todo el documento.
   *
   * @param grupo {@code rPr} o {@code pPr}
   */
  public Optional<Element> propiedad(String id, String grupo, String nombre) {
    var vistos = new HashSet<String>();
    @Nullable EstiloDeWord estilo = porId.get(id);
    while (estilo != null && vistos.add(estilo.id())) {
      var propia = Nodos.hijo(estilo.xml(), grupo).flatMap(g -> Nodos.hijo(g, nombre));
      if (propia.isPresent()) {
        return propia;
      }
      estilo = porId.get(Nodos.valor(estilo.xml(), "basedOn"));
    }
    return usual(grupo, nombre);
  }

  private Optional<Element> usual(String grupo, String nombre) {
    return usuales.stream()
        .flatMap(u -> Nodos.hijo(u, grupo + "Default").stream())
        .flatMap(u -> Nodos.hijo(u, grupo).stream())
        .flatMap(u -> Nodos.hijo(u, nombre).stream())
        .findFirst();
  }
}
