package mx.iecm.informe.grafica;

import java.util.List;
import java.util.function.BiConsumer;
import mx.iecm.informe.grafica.Recuento.Barra;
import mx.iecm.informe.grafica.Recuento.Sentido;
import mx.iecm.informe.xml.Tinta;

/**
 * Una gráfica de barras como DrawingML: cada barra con su cantidad escrita, y sin ejes, rejillas ni
 * leyendas que repitan lo mismo.
 */
public final class GraficaDeBarras {

  /** Id de la relación de la gráfica con el libro de sus datos. */
  private static final String DATOS = "rId1";

  private static final int EMU = 12_700;
  private static final int ALTO_DE_MESES = 170;
  private static final int ALTO_DE_BARRA = 22;
  private static final int ALTO_DE_TITULO = 46;
  private static final String TEXTO = "262626";

  private final Recuento recuento;
  private final Aspecto aspecto;
  private final Tinta tinta = new Tinta();

  private GraficaDeBarras(Recuento recuento, Aspecto aspecto) {
    this.recuento = recuento;
    this.aspecto = aspecto;
  }

  /** El XML de la parte. */
  public static String xml(Recuento recuento, Aspecto aspecto) {
    return new GraficaDeBarras(recuento, aspecto).escribir();
  }

  /** Los datos de la gráfica como un libro de Excel. */
  public static byte[] datos(Recuento recuento) {
    return LibroDeGrafica.de(recuento);
  }

  /** Lo que debe medir de alto, en EMU. */
  public static long alto(Recuento recuento) {
    int puntos =
        recuento.sentido() == Sentido.ARRIBA
            ? ALTO_DE_MESES
            : ALTO_DE_TITULO + ALTO_DE_BARRA * recuento.barras().size();
    return (long) puntos * EMU;
  }

  private String escribir() {
    tinta.marca("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    tinta.marca(
        "<c:chartSpace xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
    tinta.marca(
        "<c:date1904 val=\"0\"/><c:lang val=\"es-MX\"/><c:roundedCorners val=\"0\"/><c:chart>");
    titulo();
    tinta.marca("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart>");
    tinta.marca("<c:barDir val=\"" + (derecha() ? "bar" : "col") + "\"/>");
    tinta.marca("<c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
    serie();
    tinta.marca("<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
    ejes();
    tinta.marca("<c:spPr><a:noFill/></c:spPr></c:plotArea>");
    tinta.marca("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>");
    tinta.marca("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    letra("c:txPr", 900, false, TEXTO);
    tinta.marca(
        "<c:externalData r:id=\"" + DATOS + "\"><c:autoUpdate val=\"0\"/></c:externalData>");
    tinta.marca("</c:chartSpace>");
    return tinta.toString();
  }

  private boolean derecha() {
    return recuento.sentido() == Sentido.DERECHA;
  }

  private void titulo() {
    tinta.marca("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>");
    rasgos("a:defRPr", 1000, true, aspecto.color());
    tinta.marca("</a:pPr><a:r>");
    rasgos("a:rPr lang=\"es-MX\"", 1000, true, aspecto.color());
    tinta.marca("<a:t>");
    texto(recuento.titulo());
    tinta.marca("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
  }

  private void serie() {
    tinta.marca("<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx>");
    cadenas("B$1", List.of(LibroDeGrafica.RENGLONES));
    tinta.marca("</c:tx><c:spPr>");
    relleno(aspecto.color());
    tinta.marca("</c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls>");
    tinta.marca("<c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:spPr><a:noFill/></c:spPr>");
    tinta.marca("<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>");
    tinta.marca("<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>");
    tinta.marca("<c:showBubbleSize val=\"0\"/></c:dLbls><c:cat>");
    int hasta = recuento.barras().size() + 1;
    cadenas("A$2:$A$" + hasta, recuento.barras().stream().map(Barra::nombre).toList());
    tinta.marca("</c:cat><c:val><c:numRef><c:f>" + LibroDeGrafica.HOJA + "!$B$2:$B$" + hasta);
    tinta.marca("</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>");
    puntos(recuento.barras(), (t, b) -> t.entero(b.cuantos(), 1));
    tinta.marca("</c:numCache></c:numRef></c:val></c:ser>");
  }

  private void cadenas(String celdas, List<String> textos) {
    tinta.marca("<c:strRef><c:f>" + LibroDeGrafica.HOJA + "!$" + celdas + "</c:f><c:strCache>");
    puntos(textos, (t, s) -> texto(s));
    tinta.marca("</c:strCache></c:strRef>");
  }

  private <T> void puntos(List<T> valores, BiConsumer<Tinta, T> escritor) {
    tinta.marca("<c:ptCount val=\"" + valores.size() + "\"/>");
    for (int i = 0; i < valores.size(); i++) {
      tinta.marca("<c:pt idx=\"" + i + "\"><c:v>");
      escritor.accept(tinta, valores.get(i));
      tinta.marca("</c:v></c:pt>");
    }
  }

  /** El de las cantidades no se dibuja: cada barra lleva la suya, y empieza en cero. */
  private void ejes() {
    // Tendidas, la primera va arriba.
    String orden = derecha() ? "maxMin" : "minMax";
    tinta.marca(
        "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\""
            + orden
            + "\"/></c:scaling>");
    tinta.marca("<c:delete val=\"0\"/><c:axPos val=\"" + (derecha() ? "l" : "b") + "\"/>");
    tinta.marca(
        "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>");
    tinta.marca(
        "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr><a:ln w=\"6350\">");
    relleno("7F7F7F");
    tinta.marca("</a:ln></c:spPr><c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/></c:catAx>");
    tinta.marca(
        "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>");
    tinta.marca("<c:delete val=\"1\"/><c:axPos val=\"" + (derecha() ? "t" : "l") + "\"/>");
    tinta.marca(
        "<c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>");
    tinta.marca("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>");
    tinta.marca("<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/></c:valAx>");
  }

  private void letra(String elemento, int centesimas, boolean negrita, String color) {
    tinta.marca("<" + elemento + "><a:bodyPr/><a:lstStyle/><a:p><a:pPr>");
    rasgos("a:defRPr", centesimas, negrita, color);
    tinta.marca("</a:pPr><a:endParaRPr lang=\"es-MX\"/></a:p></" + elemento + ">");
  }

  private void rasgos(String elemento, int centesimas, boolean negrita, String color) {
    tinta.marca("<" + elemento + " sz=\"" + centesimas + "\" b=\"" + (negrita ? 1 : 0) + "\">");
    relleno(color);
    tinta.marca("<a:latin");
    tinta.atributo("typeface", aspecto.letra());
    tinta.marca("/></" + elemento.split(" ", 2)[0] + ">");
  }

  private void relleno(String color) {
    tinta.marca("<a:solidFill><a:srgbClr val=\"" + color + "\"/></a:solidFill>");
  }

  private void texto(String texto) {
    tinta.texto(texto, 0, texto.length());
  }
}
