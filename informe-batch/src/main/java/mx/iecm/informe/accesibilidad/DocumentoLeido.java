package mx.iecm.informe.accesibilidad;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.paquete.EstilosDeWord;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.PaqueteDeWord;
import mx.iecm.informe.paquete.XmlMalFormado;
import org.w3c.dom.Element;

/**
 * Un documento listo para revisarse.
 *
 * @param paquete sus partes
 * @param estilos los suyos
 * @param escritas las partes con texto: el cuerpo, los encabezados, los pies y las notas
 */
record DocumentoLeido(PaqueteDeWord paquete, EstilosDeWord estilos, Map<String, Element> escritas) {

  private static final String CON_TEXTO = "word/(document|header\\d*|footer\\d*|footnotes)\\.xml";

  static DocumentoLeido de(PaqueteDeWord paquete) throws XmlMalFormado {
    var escritas = new LinkedHashMap<String, Element>();
    for (String parte : paquete.nombres()) {
      if (parte.matches(CON_TEXTO)) {
        paquete.xml(parte).ifPresent(raiz -> escritas.put(parte, raiz));
      }
    }
    return new DocumentoLeido(
        paquete, new EstilosDeWord(paquete.xml("word/styles.xml").orElseThrow()), escritas);
  }

  /** Los elementos que forman el cuerpo, en orden; lo que envuelve un control cuenta como suyo. */
  List<Element> cuerpo() {
    return Optional.ofNullable(escritas.get(PaqueteDeWord.DOCUMENTO)).stream()
        .flatMap(d -> Nodos.hijos(d, "body").stream())
        .flatMap(DocumentoLeido::bloques)
        .toList();
  }

  private static Stream<Element> bloques(Element padre) {
    return Nodos.hijos(padre).stream()
        .flatMap(e -> e.getLocalName().matches("sdt|sdtContent") ? bloques(e) : Stream.of(e));
  }

  /** El estilo de un párrafo. */
  String estilo(Element parrafo) {
    String propio = Nodos.hijo(parrafo, "pPr").map(p -> Nodos.valor(p, "pStyle")).orElse("");
    return propio.isEmpty() ? estilos.deOmision("paragraph") : propio;
  }

  /** Una propiedad de un párrafo: la suya o la de su estilo. */
  Optional<Element> deParrafo(Element parrafo, String nombre) {
    return Nodos.hijo(parrafo, "pPr")
        .flatMap(p -> Nodos.hijo(p, nombre))
        .or(() -> estilos.propiedad(estilo(parrafo), "pPr", nombre));
  }

  /** Una propiedad de una corrida: la suya, la de su estilo o la del estilo de su párrafo. */
  Optional<Element> deCorrida(Element corrida, Element parrafo, String nombre) {
    var propias = Nodos.hijo(corrida, "rPr");
    return propias
        .flatMap(p -> Nodos.hijo(p, nombre))
        .or(
            () ->
                propias
                    .map(p -> Nodos.valor(p, "rStyle"))
                    .filter(e -> !e.isEmpty())
                    .flatMap(estilos::conId)
                    .flatMap(e -> Nodos.hijo(e.xml(), "rPr"))
                    .flatMap(p -> Nodos.hijo(p, nombre)))
        .or(() -> estilos.propiedad(estilo(parrafo), "rPr", nombre));
  }
}
