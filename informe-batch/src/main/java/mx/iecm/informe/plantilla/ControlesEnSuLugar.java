package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.CONTROL;
import static mx.iecm.informe.caso.FichasDePlantilla.INDISPENSABLE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.PaqueteDeWord;
import mx.iecm.informe.paquete.Relacion;
import mx.iecm.informe.paquete.XmlMalFormado;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Los controles de contenido donde va cada cosa: sin el del contenido no hay informe, y sin el de
 * cada encabezado un borrador pasaría por definitivo.
 */
final class ControlesEnSuLugar implements Comprobacion {

  /** Los que se cambian por varios párrafos y por eso no pueden estar dentro de otra cosa. */
  private static final List<String> DEL_CUERPO = List.of("contenido", "aviso", "indice");

  private static final Map<String, String> DE_DATOS = new LinkedHashMap<>();

  static {
    DE_DATOS.put("indice", "índice");
    DE_DATOS.put("organo", "el nombre del órgano");
    DE_DATOS.put("titulo", "el título con que se presenta");
    DE_DATOS.put("punto", "el punto del orden del día");
    DE_DATOS.put("sesion", "la sesión en que se presenta");
    DE_DATOS.put("fecha", "la fecha de la sesión");
    DE_DATOS.put("encabezado", "su nombre en el encabezado de página");
  }

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) throws XmlMalFormado {
    var hallazgos = new ArrayList<Hallazgo>();
    var controles = controles(p.documento());
    var encabezados = encabezados(p);
    for (String etiqueta : DEL_CUERPO) {
      delCuerpo(p, etiqueta, con(controles, etiqueta), hallazgos);
    }
    var todos = new ArrayList<>(controles);
    encabezados.values().forEach(e -> todos.addAll(controles(e)));
    pies(p).forEach(e -> todos.addAll(controles(e)));
    DE_DATOS.forEach((etiqueta, que) -> deDatos(p, etiqueta, que, todos, hallazgos));
    encabezados.forEach(
        (parte, raiz) -> {
          if (con(controles(raiz), "borrador").isEmpty()) {
            hallazgos.add(INDISPENSABLE.variante("borrador", p.en("Encabezados"), parte));
          }
        });
    if (sinEncabezado(p.documento())) {
      hallazgos.add(INDISPENSABLE.variante("encabezado", p.en("Encabezados")));
    }
    return hallazgos.stream();
  }

  private static void delCuerpo(
      PlantillaAbierta p, String etiqueta, List<Element> suyos, List<Hallazgo> hallazgos) {
    var lugar = p.en("Controles");
    if (suyos.isEmpty() && !DE_DATOS.containsKey(etiqueta)) {
      hallazgos.add(INDISPENSABLE.variante("control", lugar, etiqueta));
    } else if (suyos.size() > 1) {
      hallazgos.add(INDISPENSABLE.variante("repetido", lugar, etiqueta));
    } else if (suyos.stream().anyMatch(s -> !enElCuerpo(s))) {
      hallazgos.add(INDISPENSABLE.variante("dentro", lugar, etiqueta));
    }
  }

  private static boolean enElCuerpo(Element control) {
    return control.getParentNode() instanceof Element padre && Nodos.es(padre, "body");
  }

  private static void deDatos(
      PlantillaAbierta p,
      String etiqueta,
      String que,
      List<Element> todos,
      List<Hallazgo> hallazgos) {
    var suyos = con(todos, etiqueta);
    if (suyos.isEmpty()) {
      hallazgos.add(CONTROL.en(p.en("Controles"), etiqueta, que));
    } else if (suyos.stream().allMatch(ControlesEnSuLugar::enCuadroDeTexto)) {
      hallazgos.add(CONTROL.variante("cuadro", p.en("Controles"), etiqueta, que));
    }
  }

  private static boolean enCuadroDeTexto(Element control) {
    for (Node n = control.getParentNode(); n != null; n = n.getParentNode()) {
      if (n instanceof Element e && Nodos.es(e, "txbxContent")) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> controles(Element raiz) {
    return Nodos.dentro(raiz, "sdt");
  }

  private static List<Element> con(List<Element> controles, String etiqueta) {
    return controles.stream()
        .filter(
            c ->
                Nodos.hijo(c, "sdtPr")
                    .filter(s -> Nodos.valor(s, "tag").equals(etiqueta))
                    .isPresent())
        .toList();
  }

  private static Map<String, Element> encabezados(PlantillaAbierta p) throws XmlMalFormado {
    return partes(p, "header");
  }

  private static List<Element> pies(PlantillaAbierta p) throws XmlMalFormado {
    return List.copyOf(partes(p, "footer").values());
  }

  private static Map<String, Element> partes(PlantillaAbierta p, String tipo) throws XmlMalFormado {
    var partes = new LinkedHashMap<String, Element>();
    for (Relacion r : p.paquete().relaciones(PaqueteDeWord.DOCUMENTO)) {
      if (r.tipo().equals(tipo)) {
        p.paquete().xml(r.destino()).ifPresent(raiz -> partes.put(r.destino(), raiz));
      }
    }
    return partes;
  }

  /** Una sección hereda el encabezado de la anterior; la primera no tiene de quién. */
  private static boolean sinEncabezado(Element documento) {
    var secciones = Nodos.dentro(documento, "sectPr");
    boolean primera = secciones.isEmpty() || !conEncabezado(secciones.get(0), "default");
    boolean deApertura =
        secciones.stream().anyMatch(s -> Nodos.encendida(s, "titlePg"))
            && secciones.stream().noneMatch(s -> conEncabezado(s, "first"));
    return primera || deApertura;
  }

  private static boolean conEncabezado(Element seccion, String tipo) {
    return Nodos.hijos(seccion, "headerReference").stream()
        .anyMatch(h -> Nodos.atributo(h, "type").equals(tipo));
  }
}
