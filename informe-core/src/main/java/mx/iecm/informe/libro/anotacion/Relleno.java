package mx.iecm.informe.libro.anotacion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.iecm.informe.libro.Xml;

/**
 * El relleno de una celda, como está en los estilos pero sin prefijos: así se puede guardar en una
 * hoja y volver a poner en otro archivo.
 *
 * @param xml el elemento {@code fill}
 * @param color si es liso, su color como {@code F0A0A0}; {@code ""} si no
 */
record Relleno(String xml, String color) {

  /** El de una celda que no tiene. */
  static final Relleno NINGUNO =
      new Relleno("<fill><patternFill patternType=\"none\"/></fill>", "");

  private static final int LARGO = 2000;

  /** Un relleno liso. */
  static Relleno liso(String color) {
    String liso =
        "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF%s\"/><bgColor indexed=\"64\"/>"
            + "</patternFill></fill>";
    return new Relleno(liso.formatted(color), color);
  }

  /** El que alguien escribió; {@link #NINGUNO} si no se entiende. */
  static Relleno de(String escrito) {
    try {
      var xml = Xml.abrir(new ByteArrayInputStream(escrito.getBytes(UTF_8)));
      boolean esRelleno = xml.nextTag() == START_ELEMENT && xml.getLocalName().equals("fill");
      return esRelleno ? leer(xml) : NINGUNO;
    } catch (XMLStreamException e) {
      return NINGUNO;
    }
  }

  /** Lee el relleno que se abre. */
  static Relleno leer(XMLStreamReader xml) throws XMLStreamException {
    var escrito = new StringBuilder();
    String color = "";
    boolean liso = false;
    abrir(xml, escrito);
    for (int dentro = 1; dentro > 0; ) {
      int evento = xml.next();
      if (evento == START_ELEMENT) {
        dentro++;
        abrir(xml, escrito);
        liso |= Xml.atributo(xml, "patternType").equals("solid");
        if (xml.getLocalName().equals("fgColor")) {
          color = Xml.atributo(xml, "rgb");
        }
      } else if (evento == END_ELEMENT) {
        dentro--;
        escrito.append("</").append(xml.getLocalName()).append('>');
      }
    }
    boolean conColor = liso && color.length() == 8;
    String seis = conColor ? color.substring(2).toUpperCase(Locale.ROOT) : "";
    return escrito.length() > LARGO ? NINGUNO : new Relleno(escrito.toString(), seis);
  }

  private static void abrir(XMLStreamReader xml, StringBuilder escrito) {
    escrito.append('<').append(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String prefijo = xml.getAttributePrefix(i);
      if (prefijo == null || prefijo.isEmpty()) {
        String valor = Escapado.atributo(xml.getAttributeValue(i));
        escrito.append(' ').append(xml.getAttributeLocalName(i));
        escrito.append("=\"").append(valor).append('"');
      }
    }
    escrito.append('>');
  }

  /** El elemento con el prefijo de una parte; {@code ejemplo} es cualquier nombre suyo. */
  String conPrefijoDe(Copista copia) {
    String prefijo = copia.etiqueta("");
    return prefijo.isEmpty() ? xml : xml.replaceAll("<(/?)(\\w)", "<$1" + prefijo + "$2");
  }
}
