package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.RESTOS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.XmlMalFormado;
import org.w3c.dom.Element;

/** No quedan comentarios, cambios sin aceptar ni protección: irían en cada informe. */
final class SinRestosDeEdicion implements Comprobacion {

  private static final List<String> CAMBIOS = List.of("ins", "del", "moveFrom", "moveTo");

  @Override
  public Stream<Hallazgo> revisar(PlantillaAbierta p) throws XmlMalFormado {
    var hallazgos = new ArrayList<Hallazgo>();
    int comentarios =
        p.paquete().xml("word/comments.xml").map(r -> Nodos.hijos(r, "comment").size()).orElse(0);
    if (comentarios > 0) {
      hallazgos.add(RESTOS.variante("comentarios", p.toda(), comentarios));
    }
    int cambios = 0;
    for (String parte : p.paquete().nombres()) {
      if (parte.matches("word/(document|header\\d*|footer\\d*|footnotes)\\.xml")) {
        cambios += p.paquete().xml(parte).map(SinRestosDeEdicion::cambios).orElse(0);
      }
    }
    if (cambios > 0) {
      hallazgos.add(RESTOS.variante("cambios", p.toda(), cambios));
    }
    p.paquete()
        .xml("word/settings.xml")
        .flatMap(r -> Nodos.hijo(r, "documentProtection"))
        .filter(e -> Nodos.atributo(e, "enforcement").matches("1|true|on"))
        .map(e -> RESTOS.variante("protegida", p.toda(), Nodos.atributo(e, "edit")))
        .ifPresent(hallazgos::add);
    return hallazgos.stream();
  }

  private static int cambios(Element raiz) {
    return CAMBIOS.stream().mapToInt(c -> Nodos.dentro(raiz, c).size()).sum();
  }
}
