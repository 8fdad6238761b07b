package mx.iecm.informe.accesibilidad;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.PaqueteDeWord;
import org.w3c.dom.Element;

/**
 * El espacio lo da el estilo. Solo se admite el párrafo que Word pide: entre dos tablas, al final
 * tras una tabla, o el que lleva un salto de sección.
 */
final class SinParrafosEnBlanco implements Revisor {

  private static final List<String> CONTENIDO =
      List.of("t", "drawing", "pict", "object", "fldChar", "br", "sectPr", "footnoteReference");

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) {
    // Un marcador entre dos tablas no las separa.
    var cuerpo =
        documento.cuerpo().stream().filter(e -> !e.getLocalName().startsWith("bookmark")).toList();
    var barreras = new ArrayList<Barrera>();
    for (int i = 0; i < cuerpo.size(); i++) {
      if (Nodos.es(cuerpo.get(i), "p") && enBlanco(cuerpo.get(i)) && !loPideWord(cuerpo, i)) {
        String texto = i == 0 ? "al empezar" : "tras «" + Nodos.texto(cuerpo.get(i - 1)) + "»";
        barreras.add(
            new Barrera(
                Norma.SIN_PARRAFOS_EN_BLANCO,
                PaqueteDeWord.DOCUMENTO,
                "Hay un párrafo en blanco " + texto + "."));
      }
    }
    return barreras.stream();
  }

  private static boolean enBlanco(Element parrafo) {
    boolean conAlgo = CONTENIDO.stream().skip(1).anyMatch(c -> !Nodos.dentro(parrafo, c).isEmpty());
    return !conAlgo && Nodos.texto(parrafo).isBlank();
  }

  private static boolean loPideWord(List<Element> cuerpo, int lugar) {
    boolean trasTabla = lugar > 0 && Nodos.es(cuerpo.get(lugar - 1), "tbl");
    boolean alFinal = lugar + 1 >= cuerpo.size();
    return trasTabla && (alFinal || cuerpo.get(lugar + 1).getLocalName().matches("tbl|sectPr"));
  }
}
