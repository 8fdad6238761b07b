package mx.iecm.informe.acuse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** La letra con que se escribe un PDF, que va dentro de él: Liberation Sans, la que trae PDFBox. */
final class LetraDePdf {

  private static final String ARCHIVO =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Con qué se escribe lo que la letra no tiene. */
  private static final int FALTA = '?';

  private static final float MIL = 1000;

  private final PDFont letra;
  private final CmapLookup glifos;

  LetraDePdf(PDDocument documento) throws IOException {
    try (InputStream en =
        Objects.requireNonNull(PDType0Font.class.getResourceAsStream(ARCHIVO), ARCHIVO)) {
      TrueTypeFont ttf = new TTFParser().parse(new RandomAccessReadBuffer(en));
      this.glifos = ttf.getUnicodeCmapLookup();
      this.letra = PDType0Font.load(documento, ttf, true);
    }
  }

  PDFont letra() {
    return letra;
  }

  /** El texto en renglones que caben en un ancho; al menos uno, aunque esté en blanco. */
  List<String> renglones(String texto, float tamano, float ancho) throws IOException {
    var renglones = new ArrayList<String>();
    var este = new StringBuilder();
    for (String palabra : escribible(texto).split(" ", -1)) {
      String seguido = este.isEmpty() ? palabra : este + " " + palabra;
      if (cabe(seguido, tamano, ancho)) {
        este.setLength(0);
        este.append(seguido);
        continue;
      }
      if (!este.isEmpty()) {
        renglones.add(este.toString());
      }
      este.setLength(0);
      este.append(partir(palabra, tamano, ancho, renglones));
    }
    renglones.add(este.toString());
    return renglones;
  }

  /** Parte una palabra que sola no cabe; devuelve lo que queda para el renglón siguiente. */
  private String partir(String palabra, float tamano, float ancho, List<String> renglones)
      throws IOException {
    var este = new StringBuilder();
    for (int punto : palabra.codePoints().toArray()) {
      String letra = Character.toString(punto);
      if (!este.isEmpty() && !cabe(este + letra, tamano, ancho)) {
        renglones.add(este.toString());
        este.setLength(0);
      }
      este.append(letra);
    }
    return este.toString();
  }

  private boolean cabe(String texto, float tamano, float ancho) throws IOException {
    return letra.getStringWidth(texto) / MIL * tamano <= ancho;
  }

  /** Lo que la letra no tiene se cambia; un salto de línea o un tabulador es un espacio. */
  private String escribible(String texto) {
    var limpio = new StringBuilder();
    texto
        .codePoints()
        .map(p -> Character.isWhitespace(p) || Character.isISOControl(p) ? ' ' : p)
        .map(p -> glifos.getGlyphId(p) == 0 ? FALTA : p)
        .forEach(limpio::appendCodePoint);
    return limpio.toString();
  }
}
