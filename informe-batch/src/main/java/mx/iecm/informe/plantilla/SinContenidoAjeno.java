package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.AJENO;
import static mx.iecm.informe.caso.FichasDePlantilla.NO_ES_DOCX;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.Relacion;
import mx.iecm.informe.paquete.XmlMalFormado;
import org.w3c.dom.Element;

/**
 * La plantilla no trae nada que se ejecute ni que lleve a otro archivo: todo lo que trae se publica
 * en cada informe.
 */
final class SinContenidoAjeno implements Comprobacion {

  /** Campos que traen algo de otro archivo o que ejecutan algo. */
  private static final Pattern CAMPO =
      Pattern.compile(
          "^\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|MACROBUTTON|DATABASE|"
              + "MERGEFIELD|AUTOTEXT|RD|EMBED|HTMLACTIVEX)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Set<String> INSERTADOS = Set.of("aFChunk", "subDocument");

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) throws XmlMalFormado {
    var hallazgos = new ArrayList<Hallazgo>();
    String tipos = p.paquete().xml("[Content_Types].xml").map(SinContenidoAjeno::tipos).orElse("");
    if (tipos.contains("template.main+xml")) {
      hallazgos.add(NO_ES_DOCX.variante("dotx", p.toda()));
    }
    if (tipos.contains("macroenabled")) {
      hallazgos.add(AJENO.variante("macros", p.toda(), ".docm"));
    }
    for (String parte : p.paquete().nombres()) {
      hallazgos.addAll(parte(p, parte));
    }
    return hallazgos.stream();
  }

  private static String tipos(Element raiz) {
    var tipos = new StringBuilder();
    Nodos.hijos(raiz).forEach(t -> tipos.append(Nodos.atributo(t, "ContentType")).append('\n'));
    return tipos.toString().toLowerCase(Locale.ROOT);
  }

  private static List<Hallazgo> parte(PlantillaAbierta p, String parte) throws XmlMalFormado {
    String llana = parte.toLowerCase(Locale.ROOT);
    if (llana.endsWith("vbaproject.bin") || llana.endsWith("vbadata.xml")) {
      return List.of(AJENO.variante("macros", p.toda(), parte));
    }
    if (llana.startsWith("word/embeddings/")) {
      return List.of(AJENO.variante("objetos", p.toda(), parte));
    }
    if (llana.startsWith("word/activex/")) {
      return List.of(AJENO.variante("activex", p.toda(), parte));
    }
    var hallazgos = new ArrayList<Hallazgo>();
    if (!llana.endsWith(".rels")) {
      p.paquete().relaciones(parte).forEach(r -> hallazgos.addAll(relacion(p, r)));
    }
    if (llana.startsWith("word/") && llana.endsWith(".xml")) {
      p.paquete().xml(parte).ifPresent(raiz -> hallazgos.addAll(campos(p, raiz)));
    }
    return hallazgos;
  }

  private static List<Hallazgo> relacion(PlantillaAbierta p, Relacion r) {
    if (INSERTADOS.contains(r.tipo())) {
      return List.of(AJENO.variante("insertado", p.toda(), r.destino()));
    }
    if (!r.externa() || deConfianza(r)) {
      return List.of();
    }
    String variante =
        switch (r.tipo()) {
          case "attachedTemplate" -> "adjunta";
          case "image" -> "imagen";
          default -> "externo";
        };
    return List.of(AJENO.variante(variante, p.toda(), r.destino()));
  }

  /** Un enlace que solo se sigue si alguien lo pide. */
  private static boolean deConfianza(Relacion r) {
    String destino = r.destino().toLowerCase(Locale.ROOT);
    return r.tipo().equals("hyperlink") && destino.matches("(?s)(https?://|mailto:).*");
  }

  private static List<Hallazgo> campos(PlantillaAbierta p, Element raiz) {
    var simples = Nodos.dentro(raiz, "fldSimple").stream().map(c -> Nodos.atributo(c, "instr"));
    var partidos = Nodos.dentro(raiz, "p").stream().map(SinContenidoAjeno::instrucciones);
    return Stream.concat(simples, partidos)
        .map(CAMPO::matcher)
        .filter(m -> m.matches())
        .map(m -> AJENO.variante("campo", p.toda(), m.group(1).toUpperCase(Locale.ROOT)))
        .toList();
  }

  /** Word parte una instrucción en varias corridas; aquí van juntas. */
  private static String instrucciones(Element parrafo) {
    var todo = new StringBuilder();
    Nodos.dentro(parrafo, "instrText").forEach(i -> todo.append(i.getTextContent()));
    return todo.toString();
  }
}
