package mx.iecm.informe.libro;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/** Abre las partes de un libro como XML en flujo, sin DTD ni entidades externas. */
public final class Xml {

  private static final XMLInputFactory FABRICA = fabrica();

  private Xml() {}

  private static XMLInputFactory fabrica() {
    // Aalto por su nombre: en el servidor hay otras bibliotecas de StAX y no todas se cierran
    // igual.
    var fabrica = new InputFactoryImpl();
    fabrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Sin pereza: un texto mal formado se dice al avanzar, con la excepción que se espera.
    fabrica.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
    return fabrica;
  }

  /** Abre una parte. */
  public static XMLStreamReader abrir(InputStream entrada) throws XMLStreamException {
    return FABRICA.createXMLStreamReader(entrada);
  }

  /** Avanza hasta la raíz y dice si antes hay una DTD. */
  public static boolean conDtd(InputStream entrada) throws XMLStreamException {
    var xml = abrir(entrada);
    while (xml.hasNext()) {
      int evento = xml.next();
      if (evento == XMLStreamConstants.DTD) {
        return true;
      }
      if (evento == XMLStreamConstants.START_ELEMENT) {
        return false;
      }
    }
    return false;
  }

  /** El valor de un atributo por su nombre local; {@code ""} si no está. */
  public static String atributo(XMLStreamReader xml, String nombre) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(nombre)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Dice si un atributo lógico está encendido; {@code porOmision} si no está. */
  public static boolean encendido(XMLStreamReader xml, String nombre, boolean porOmision) {
    String valor = atributo(xml, nombre);
    return valor.isEmpty() ? porOmision : valor.equals("1") || valor.equals("true");
  }

  /** El entero de un atributo; {@code porOmision} si no está o no es un entero. */
  public static int entero(XMLStreamReader xml, String nombre, int porOmision) {
    return entero(atributo(xml, nombre), porOmision);
  }

  /** El entero que un texto escribe solo con dígitos. */
  static int entero(CharSequence s, int porOmision) {
    if (s.isEmpty() || s.length() > 9) {
      return porOmision;
    }
    int n = 0;
    for (int i = 0; i < s.length(); i++) {
      int digito = s.charAt(i) - '0';
      if (digito < 0 || digito > 9) {
        return porOmision;
      }
      n = n * 10 + digito;
    }
    return n;
  }

  /** Lo que se hace con cada elemento que abre. */
  @FunctionalInterface
  public interface AlAbrir {

    /** Lo hace con uno, que es donde está {@code xml}. */
    void elemento(String nombre, XMLStreamReader xml) throws XMLStreamException;
  }

  /** Recorre una parte chica entera. */
  public static void recorrer(InputStream entrada, AlAbrir alAbrir) {
    try (entrada) {
      var xml = abrir(entrada);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          alAbrir.elemento(xml.getLocalName(), xml);
        }
      }
    } catch (XMLStreamException e) {
      throw new XmlDanado(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
