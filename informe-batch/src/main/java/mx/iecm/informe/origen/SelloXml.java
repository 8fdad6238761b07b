package mx.iecm.informe.origen;

import static mx.iecm.informe.libro.Xml.atributo;

import java.io.InputStream;
import java.util.ArrayList;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.libro.Xml;
import mx.iecm.informe.origen.Sello.Clase;
import mx.iecm.informe.origen.Sello.ParteSellada;
import mx.iecm.informe.xml.Tinta;

/** El sello como XML. */
public final class SelloXml {

  /** El espacio de nombres del sello. */
  public static final String ESPACIO = "urn:mx:iecm:informe:sello:1";

  private SelloXml() {}

  /** El XML completo. */
  public static String escribir(Sello sello) {
    var tinta = new Tinta();
    tinta.marca("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sello");
    tinta.atributo("xmlns", ESPACIO);
    tinta.atributo("bytes", Long.toString(sello.bytes()));
    tinta.atributo("sha256", sello.sha256());
    tinta.marca(">\n");
    for (ParteSellada parte : sello.partes()) {
      tinta.marca("<parte");
      tinta.atributo("nombre", parte.nombre());
      tinta.atributo("bytes", Long.toString(parte.bytes()));
      tinta.atributo(parte.clase().etiqueta(), parte.huella());
      tinta.marca("/>\n");
    }
    tinta.marca("</sello>\n");
    return tinta.toString();
  }

  /**
   * Lee el sello.
   *
   * @throws XMLStreamException si el XML está dañado
   * @throws IllegalArgumentException si lo que dice no puede ser
   */
  static Sello leer(InputStream entrada) throws XMLStreamException {
    var xml = Xml.abrir(entrada);
    xml.nextTag();
    long bytes = Long.parseLong(atributo(xml, "bytes"));
    String sha256 = atributo(xml, "sha256");
    var partes = new ArrayList<ParteSellada>();
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      String crc = atributo(xml, Clase.CRC32.etiqueta());
      var clase = crc.isEmpty() ? Clase.SHA256 : Clase.CRC32;
      String huella = crc.isEmpty() ? atributo(xml, Clase.SHA256.etiqueta()) : crc;
      long largo = Long.parseLong(atributo(xml, "bytes"));
      partes.add(new ParteSellada(atributo(xml, "nombre"), largo, clase, huella));
      xml.nextTag();
    }
    return new Sello(bytes, sha256, partes);
  }
}
