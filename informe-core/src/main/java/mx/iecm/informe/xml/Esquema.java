package mx.iecm.informe.xml;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * {@code informe.xsd} y el analizador que lo acompaña: los de Java, no los que otra biblioteca
 * traiga, sin DTD ni nada de fuera, y que se detienen a la primera falta.
 */
final class Esquema {

  private static final String SIN_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  /** Los mensajes citan sus datos en un orden que depende del idioma: se piden en el original. */
  private static final String IDIOMA = "http://apache.org/xml/properties/locale";

  /**
   * Topes que Java 24 bajó y que un informe grande rebasa. Guardan de entidades que se multiplican;
   * aquí no hay DTD que las declare, y de los bytes se ocupa {@link LectorXml#LIMITE}.
   */
  private static final List<String> TOPES_DE_ENTIDADES =
      List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

  private static final Schema ESQUEMA = cargar();
  private static final SAXParserFactory ANALIZADORES = analizadores();

  private Esquema() {}

  static ValidatorHandler validador() throws SAXException {
    ValidatorHandler validador = ESQUEMA.newValidatorHandler();
    validador.setProperty(IDIOMA, Locale.ROOT);
    validador.setErrorHandler(new AlPrimero());
    return validador;
  }

  static XMLReader analizador() throws SAXException {
    try {
      XMLReader analizador = ANALIZADORES.newSAXParser().getXMLReader();
      analizador.setProperty(IDIOMA, Locale.ROOT);
      analizador.setErrorHandler(new AlPrimero());
      for (String tope : TOPES_DE_ENTIDADES) {
        analizador.setProperty(tope, "0");
      }
      return analizador;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Schema cargar() {
    URL recurso = Objects.requireNonNull(Esquema.class.getResource("informe.xsd"), "informe.xsd");
    try {
      SchemaFactory fabrica = SchemaFactory.newDefaultInstance();
      fabrica.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabrica.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      fabrica.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      return fabrica.newSchema(recurso);
    } catch (SAXException e) {
      throw new IllegalStateException("informe.xsd", e);
    }
  }

  private static SAXParserFactory analizadores() {
    try {
      SAXParserFactory fabrica = SAXParserFactory.newDefaultNSInstance();
      fabrica.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      fabrica.setFeature(SIN_DOCTYPE, true);
      return fabrica;
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Detiene la lectura a la primera falta. */
  private static final class AlPrimero implements ErrorHandler {

    @Override
    public void warning(SAXParseException aviso) {}

    @Override
    public void error(SAXParseException falta) throws SAXException {
      throw falta;
    }

    @Override
    public void fatalError(SAXParseException falta) throws SAXException {
      throw falta;
    }
  }
}
