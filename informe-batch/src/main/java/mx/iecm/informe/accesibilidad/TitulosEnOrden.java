package mx.iecm.informe.accesibilidad;

import java.util.ArrayList;
import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;
import mx.iecm.informe.paquete.PaqueteDeWord;
import org.w3c.dom.Element;

/** Bajo un título de un nivel solo hay títulos del siguiente, y ninguno está en blanco. */
final class TitulosEnOrden implements Revisor {

  private static final int SIN_NIVEL = 9;

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) {
    var barreras = new ArrayList<Barrera>();
    int anterior = -1;
    for (Element e : documento.cuerpo()) {
      int nivel = Nodos.es(e, "p") ? nivel(documento, e) : SIN_NIVEL;
      if (nivel >= SIN_NIVEL) {
        continue;
      }
      String texto = Nodos.texto(e);
      if (texto.isBlank()) {
        barreras.add(barrera("Hay un título de nivel " + (nivel + 1) + " en blanco."));
      }
      if (nivel > anterior + 1) {
        barreras.add(
            barrera(
                "«%s» es de nivel %s y sigue a uno de nivel %s."
                    .formatted(texto, nivel + 1, anterior + 1)));
      }
      anterior = nivel;
    }
    return barreras.stream();
  }

  private static int nivel(DocumentoLeido documento, Element parrafo) {
    return documento
        .deParrafo(parrafo, "outlineLvl")
        .map(n -> Nodos.entero(Nodos.atributo(n, "val"), SIN_NIVEL))
        .orElse(SIN_NIVEL);
  }

  private static Barrera barrera(String texto) {
    return new Barrera(Norma.TITULOS_EN_ORDEN, PaqueteDeWord.DOCUMENTO, texto);
  }
}
