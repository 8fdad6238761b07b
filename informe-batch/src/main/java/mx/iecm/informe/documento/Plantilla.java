package mx.iecm.informe.documento;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/**
 * La plantilla de Word, con el aspecto del documento: estilos, numeración, encabezados y los
 * controles de la portada.
 */
public final class Plantilla {

  private static final Pattern PAGINA = Pattern.compile("<w:pgSz[^>]*\\bw:w=\"(\\d+)\"");
  private static final Pattern IZQUIERDO = Pattern.compile("<w:pgMar[^>]*\\bw:left=\"(\\d+)\"");
  private static final Pattern DERECHO = Pattern.compile("<w:pgMar[^>]*\\bw:right=\"(\\d+)\"");
  private static final int ANCHO_USUAL = 9404;

  private final byte[] bytes;

  private Plantilla(byte[] bytes) {
    this.bytes = bytes;
  }

  /** La que viene con el producto. */
  public static Plantilla usual() {
    try (InputStream en = Plantilla.class.getResourceAsStream("plantilla.docx")) {
      return new Plantilla(Objects.requireNonNull(en).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer la plantilla del producto", e);
    }
  }

  /** La de la institución: los bytes de un documento de Word. */
  public static Plantilla de(byte[] propia) {
    return new Plantilla(propia.clone());
  }

  /** Los bytes de la plantilla. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Ancho del texto en la última sección, en veinteavos de punto: basta mirar su XML. */
  public int anchoDeTexto() {
    String xml = documento();
    int pagina = ultimo(PAGINA, xml);
    int ancho = pagina - ultimo(IZQUIERDO, xml) - ultimo(DERECHO, xml);
    return pagina > 0 && ancho > 1000 ? ancho : ANCHO_USUAL;
  }

  /** Dice si se puede abrir para componer con ella. */
  public boolean legible() {
    try {
      var principal = abrir().getMainDocumentPart();
      return principal.getJaxbElement() != null && principal.getStyleDefinitionsPart() != null;
    } catch (RuntimeException e) { // docx4j lanza la que sea con lo que no entiende
      return false;
    }
  }

  private String documento() {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      return "";
    } catch (IOException e) {
      throw new UncheckedIOException("la plantilla está dañada", e);
    }
  }

  private static int ultimo(Pattern patron, String xml) {
    int valor = 0;
    Matcher m = patron.matcher(xml);
    while (m.find()) {
      valor = Integer.parseInt(m.group(1));
    }
    return valor;
  }

  /** Abre un documento nuevo a partir de la plantilla. */
  WordprocessingMLPackage abrir() {
    try {
      return WordprocessingMLPackage.load(new ByteArrayInputStream(bytes));
    } catch (Docx4JException e) {
      throw new IllegalStateException("la plantilla no es un documento de Word", e);
    }
  }
}
