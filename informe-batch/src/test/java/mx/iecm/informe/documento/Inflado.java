package mx.iecm.informe.documento;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Lo que hay dentro de un segmento, como texto y como XML. */
final class Inflado {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String R =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private Inflado() {}

  /** Infla bytes que no terminan en un bloque final, que es como quedan los segmentos. */
  static byte[] de(byte[] comprimidos) {
    var inflater = new Inflater(true);
    try {
      inflater.setInput(comprimidos);
      var todo = new ByteArrayOutputStream();
      var tramo = new byte[1 << 16];
      for (int n = inflater.inflate(tramo); n > 0; n = inflater.inflate(tramo)) {
        todo.write(tramo, 0, n);
      }
      return todo.toByteArray();
    } catch (DataFormatException e) {
      throw new AssertionError(e);
    } finally {
      inflater.end();
    }
  }

  static String texto(byte[] comprimidos) {
    return new String(de(comprimidos), StandardCharsets.UTF_8);
  }

  /** Los trozos de un documento, como XML y en orden. */
  static String texto(Iterable<Trozo> trozos, Compositor.Fragmentos fragmentos) {
    var todo = new StringBuilder();
    for (Trozo trozo : trozos) {
      try (var en = trozo.abrir(fragmentos)) {
        todo.append(texto(en.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return todo.toString();
  }

  static long crc(byte[] bytes) {
    var crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /** Un trozo de WordprocessingML como documento; falla si no está bien formado. */
  static Document xml(String trozo) {
    return documento("<w:body xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\">" + trozo + "</w:body>");
  }

  /** Un XML completo; falla si no está bien formado. */
  static Document documento(String todo) {
    try {
      var fabrica = DocumentBuilderFactory.newInstance();
      return fabrica
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(todo.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("XML mal formado: " + todo, e);
    }
  }
}
