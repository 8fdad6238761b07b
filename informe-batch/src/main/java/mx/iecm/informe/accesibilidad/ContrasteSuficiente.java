package mx.iecm.informe.accesibilidad;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.paquete.EstilosDeWord;
import mx.iecm.informe.paquete.Nodos;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Todo texto contrasta con lo que tiene detrás: la corrida, el párrafo, la casilla o la hoja. */
final class ContrasteSuficiente implements Revisor {

  private static final double MINIMO = 4.5;

  @Override
  public Stream<Barrera> revisar(DocumentoLeido documento) {
    return documento.escritas().entrySet().stream()
        .flatMap(
            parte ->
                Nodos.dentro(parte.getValue(), "r").stream()
                    .filter(r -> !Nodos.texto(r).isBlank())
                    .flatMap(r -> deCorrida(documento, r).stream())
                    .map(t -> new Barrera(Norma.CONTRASTE, parte.getKey(), t)));
  }

  private static Optional<String> deCorrida(DocumentoLeido documento, Element corrida) {
    var parrafo = arriba(corrida, "p");
    if (parrafo.isEmpty()) {
      return Optional.empty();
    }
    var fondo = fondo(documento, corrida, parrafo.get());
    // Un color automático es negro o blanco, el que se vea.
    var color =
        documento
            .deCorrida(corrida, parrafo.get(), "color")
            .flatMap(c -> Color.de(Nodos.atributo(c, "val")));
    return color
        .filter(c -> c.contraste(fondo) < MINIMO)
        .map(
            c ->
                String.format(
                    Locale.ROOT,
                    "El color %s sobre %s contrasta %.1f (estilo %s).",
                    c,
                    fondo,
                    c.contraste(fondo),
                    documento.estilo(parrafo.get())));
  }

  private static Color fondo(DocumentoLeido documento, Element corrida, Element parrafo) {
    return documento
        .deCorrida(corrida, parrafo, "highlight")
        .flatMap(h -> Color.de(Nodos.atributo(h, "val")))
        .or(
            () ->
                documento.deCorrida(corrida, parrafo, "shd").flatMap(ContrasteSuficiente::relleno))
        .or(() -> documento.deParrafo(parrafo, "shd").flatMap(ContrasteSuficiente::relleno))
        .or(() -> arriba(parrafo, "tc").flatMap(c -> deCasilla(documento.estilos(), c)))
        .orElse(Color.BLANCO);
  }

  private static Optional<Color> deCasilla(EstilosDeWord estilos, Element casilla) {
    var propio =
        Nodos.hijo(casilla, "tcPr")
            .flatMap(p -> Nodos.hijo(p, "shd"))
            .flatMap(ContrasteSuficiente::relleno);
    return propio.or(() -> deEncabezado(estilos, casilla));
  }

  /** El que el estilo de la tabla da a la fila de encabezado. */
  private static Optional<Color> deEncabezado(EstilosDeWord estilos, Element casilla) {
    boolean encabezado =
        arriba(casilla, "tr")
            .flatMap(f -> Nodos.hijo(f, "trPr"))
            .filter(p -> Nodos.encendida(p, "tblHeader"))
            .isPresent();
    return arriba(casilla, "tbl")
        .filter(t -> encabezado)
        .flatMap(t -> Nodos.hijo(t, "tblPr"))
        .map(p -> Nodos.valor(p, "tblStyle"))
        .flatMap(estilos::conId)
        .flatMap(
            e ->
                Nodos.hijos(e.xml(), "tblStylePr").stream()
                    .filter(p -> Nodos.atributo(p, "type").equals("firstRow"))
                    .flatMap(p -> Nodos.hijos(p, "tcPr").stream())
                    .flatMap(p -> Nodos.hijos(p, "shd").stream())
                    .findFirst())
        .flatMap(ContrasteSuficiente::relleno);
  }

  private static Optional<Color> relleno(Element sombreado) {
    return Color.de(Nodos.atributo(sombreado, "fill"));
  }

  private static Optional<Element> arriba(Element desde, String nombre) {
    for (Node n = desde.getParentNode(); n != null; n = n.getParentNode()) {
      if (n instanceof Element e && Nodos.es(e, nombre)) {
        return Optional.of(e);
      }
    }
    return Optional.empty();
  }
}
