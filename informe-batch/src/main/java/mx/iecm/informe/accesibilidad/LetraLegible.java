package mx.iecm.informe.accesibilidad;

import java.util.stream.Stream;
import mx.iecm.informe.paquete.Nodos;
import org.w3c.dom.Element;

/** Nada está escrito en menos de nueve puntos. */
final class LetraLegible implements Revisor {

  /** Word mide la letra en medios puntos. */
  private static final int MINIMO = 18;

  private static final int DE_OMISION = 20;

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) {
    return documento.escritas().entrySet().stream()
        .flatMap(
            parte ->
                Nodos.dentro(parte.getValue(), "p").stream()
                    .flatMap(p -> deParrafo(documento, p))
                    .map(t -> new Barrera(Norma.LETRA_LEGIBLE, parte.getKey(), t)));
  }

  private static Stream<String> deParrafo(DocumentoLeido documento, Element parrafo) {
    return Nodos.dentro(parrafo, "r").stream()
        .filter(r -> !Nodos.texto(r).isBlank())
        .mapToInt(r -> medida(documento, r, parrafo))
        .filter(m -> m < MINIMO)
        .mapToObj(
            m ->
                "Hay texto de %s medios puntos (estilo %s)."
                    .formatted(m, documento.estilo(parrafo)));
  }

  private static int medida(DocumentoLeido documento, Element corrida, Element parrafo) {
    return documento
        .deCorrida(corrida, parrafo, "sz")
        .map(s -> Nodos.entero(Nodos.atributo(s, "val"), DE_OMISION))
        .orElse(DE_OMISION);
  }
}
