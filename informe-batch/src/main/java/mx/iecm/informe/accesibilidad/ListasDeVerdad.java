package mx.iecm.informe.accesibilidad;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.PaqueteDeWord;
import org.w3c.dom.Element;

/** Un elemento de lista lo es por su numeración, no por una viñeta escrita. */
final class ListasDeVerdad implements Revisor {

  private static final Pattern ESCRITA = Pattern.compile("^\\s*[•·▪▫◦‣●○■□➢➤–—*-]\\s.*");

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) {
    return documento.cuerpo().stream()
        .filter(e -> Nodos.es(e, "p"))
        .filter(p -> !enLista(documento, p))
        .map(Nodos::texto)
        .filter(t -> ESCRITA.matcher(t).matches())
        .map(
            t ->
                new Barrera(
                    Norma.LISTA_DE_VERDAD,
                    PaqueteDeWord.DOCUMENTO,
                    "La viñeta de «" + t + "» está escrita."));
  }

  private static boolean enLista(DocumentoLeido documento, Element parrafo) {
    return documento.deParrafo(parrafo, "numPr").isPresent();
  }
}
