package mx.iecm.informe.paginado;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Completa lo que LibreOffice deja a medias en un PDF etiquetado, para que sea PDF/UA-1: las rayas
 * que adornan se marcan como adorno, las notas llevan identificador, las gráficas dicen lo que
 * muestran, las tablas tienen en cada fila las mismas columnas, las páginas dicen su orden de
 * tabulación y no quedan enlaces que un lector de pantalla no pueda nombrar.
 */
public final class PdfAccesible {

  private static final Set<String> TRAZAN = Set.of("m", "re");
  private static final Set<String> PINTAN =
      Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
  private static final Set<String> ABREN = Set.of("BMC", "BDC");

  private PdfAccesible() {}

  /**
   * Completa un PDF.
   *
   * @param pdf el que da LibreOffice
   * @param graficas la descripción de cada gráfica, en orden
   * @return el mismo, completo
   * @throws IOException si no se puede leer
   */
  public static byte[] completar(byte[] pdf, List<String> graficas) throws IOException {
    var completo = new ByteArrayOutputStream(pdf.length * 2);
    try (var documento = Loader.loadPDF(pdf)) {
      for (PDPage pagina : documento.getPages()) {
        marcarAdornos(documento, pagina);
        quitarEnlacesSinNombre(pagina);
        pagina.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
      }
      new Estructura(graficas).completar(documento);
      documento.save(completo);
    }
    return completo.toByteArray();
  }

  /** LibreOffice enlaza el número de una nota con su llamada sin decirlo en la estructura. */
  private static void quitarEnlacesSinNombre(PDPage pagina) throws IOException {
    var anotaciones = pagina.getAnnotations();
    anotaciones.removeIf(a -> !a.getCOSObject().containsKey(COSName.STRUCT_PARENT));
    pagina.setAnnotations(anotaciones);
  }

  private static void marcarAdornos(PDDocument documento, PDPage pagina) throws IOException {
    var marcado = new ArrayList<Object>();
    var operandos = new ArrayList<Object>();
    var lector = new PDFStreamParser(pagina);
    int dentro = 0;
    boolean adorno = false;
    for (Object pieza = lector.parseNextToken(); pieza != null; pieza = lector.parseNextToken()) {
      if (!(pieza instanceof Operator operador)) {
        operandos.add(pieza);
        continue;
      }
      String nombre = operador.getName();
      dentro += ABREN.contains(nombre) ? 1 : nombre.equals("EMC") ? -1 : 0;
      if (dentro == 0 && !adorno && TRAZAN.contains(nombre)) {
        marcado.addAll(List.of(COSName.ARTIFACT, Operator.getOperator("BMC")));
        adorno = true;
      }
      marcado.addAll(operandos);
      marcado.add(operador);
      operandos.clear();
      if (adorno && PINTAN.contains(nombre)) {
        marcado.add(Operator.getOperator("EMC"));
        adorno = false;
      }
    }
    escribir(documento, pagina, marcado);
  }

  private static void escribir(PDDocument documento, PDPage pagina, List<Object> piezas)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    new ContentStreamWriter(bytes).writeTokens(piezas);
    var contenido = new PDStream(documento);
    try (var salida = contenido.createOutputStream(COSName.FLATE_DECODE)) {
      bytes.writeTo(salida);
    }
    pagina.setContents(contenido);
  }
}
