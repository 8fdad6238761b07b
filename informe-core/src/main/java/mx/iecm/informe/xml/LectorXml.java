package mx.iecm.informe.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.util.Optional;
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

  private final Optional<InformeXml.Receptor> receptor;

  private LectorXml(Optional<InformeXml.Receptor> receptor) {
    this.receptor = receptor;
  }

  static Informe leer(InputStream entrada, long limite) throws IOException {
    return new LectorXml(Optional.empty()).informe(entrada, limite);
  }

  static Informe leer(InputStream entrada, long limite, InformeXml.Receptor receptor)
      throws IOException {
    return new LectorXml(Optional.of(receptor)).informe(entrada, limite);
  }

  private Informe informe(InputStream entrada, long limite) throws IOException {
    try {
      return analizar(new EntradaAcotada(entrada, limite)).aModelo();
    } catch (SAXParseException e) {
      throw new XmlInvalidoException(Explicacion.de(e), e.getLineNumber(), e.getColumnNumber(), e);
    } catch (SAXException | JAXBException | CharConversionException e) {
      throw invalido(e);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw new XmlInvalidoException(Explicacion.de(e), 0, 0, e);
    }
  }

  private RaizXml analizar(InputStream entrada) throws IOException, SAXException, JAXBException {
    Unmarshaller unmarshaller = ContextoJaxb.unmarshaller();
    UnmarshallerHandler jaxb = unmarshaller.getUnmarshallerHandler();
    ValidatorHandler esquema = Esquema.validador();
    esquema.setContentHandler(jaxb);
    receptor.ifPresent(
        r -> {
          unmarshaller.setListener(new AvisoDePrograma(r));
          esquema.setContentHandler(new RenglonesAparte(jaxb, r));
        });
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

  /** Da el programa en cuanto se lee: lo demás viene después. */
  private static final class AvisoDePrograma extends Unmarshaller.Listener {

    private final InformeXml.Receptor receptor;

    AvisoDePrograma(InformeXml.Receptor receptor) {
      this.receptor = receptor;
    }

    @Override
    public void afterUnmarshal(Object leido, Object padre) {
      if (leido instanceof ProgramaXml programa) {
        receptor.programa(programa.aModelo());
      }
    }
  }
}
