package mx.iecm.informe.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.UnmarshallerHandler;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import javax.xml.validation.ValidatorHandler;
import mx.iecm.informe.modelo.Informe;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** Lee un informe de una sola pasada: analizador, esquema y JAXB, uno tras otro. */
final class LectorXml extends XMLFilterImpl {

  /** Bytes que puede tener lo leído: un gibibyte. */
  static final long LIMITE = 1L << 30;

  private @Nullable Locator lugar;

  private LectorXml() {}

  static Informe leer(InputStream entrada, long limite) throws IOException {
    var lector = new LectorXml();
    try {
      return lector.analizar(new EntradaAcotada(entrada, limite)).aModelo();
    } catch (SAXParseException e) {
      throw new XmlInvalidoException(Explicacion.de(e), e.getLineNumber(), e.getColumnNumber(), e);
    } catch (SAXException | JAXBException | CharConversionException e) {
      throw lector.invalido(e);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw new XmlInvalidoException(Explicacion.de(e), 0, 0, e);
    }
  }

  private RaizXml analizar(InputStream entrada) throws IOException, SAXException, JAXBException {
    UnmarshallerHandler jaxb = ContextoJaxb.unmarshaller().getUnmarshallerHandler();
    ValidatorHandler esquema = Esquema.validador();
    esquema.setContentHandler(jaxb);
    setContentHandler(esquema);
    XMLReader analizador = Esquema.analizador();
    analizador.setContentHandler(this);
    analizador.parse(new InputSource(entrada));
    return (RaizXml) jaxb.getResult();
  }

  @Override
  public void setDocumentLocator(Locator lugar) {
    this.lugar = lugar;
    super.setDocumentLocator(lugar);
  }

  private XmlInvalidoException invalido(Exception causa) {
    int linea = lugar == null ? 0 : lugar.getLineNumber();
    int columna = lugar == null ? 0 : lugar.getColumnNumber();
    return new XmlInvalidoException(Explicacion.de(causa), linea, columna, causa);
  }
}
