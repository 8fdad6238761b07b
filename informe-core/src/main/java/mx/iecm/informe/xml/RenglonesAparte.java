package mx.iecm.informe.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.UnmarshallerHandler;
import java.util.List;
import mx.iecm.informe.modelo.Cuadro;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Aparta los renglones de cada cuadro: lo demás pasa a quien arma el informe, y ellos se leen por
 * tandas, cada una como un cuadro entero, y se entregan. Recibe lo que ya cumplió el esquema.
 */
final class RenglonesAparte extends XMLFilterImpl {

  private static final String CUADRO = "cuadro";
  private static final int TANDA = 256;

  private final Unmarshaller unmarshaller = ContextoJaxb.unmarshaller();
  private final InformeXml.Receptor receptor;
  private UnmarshallerHandler tanda;
  private Attributes atributos = new AttributesImpl();
  private List<Cuadro> cuadro = List.of();
  private int enTanda;
  private boolean enCuadro;
  private boolean enRenglon;

  RenglonesAparte(ContentHandler informe, InformeXml.Receptor receptor) {
    this.receptor = receptor;
    this.tanda = unmarshaller.getUnmarshallerHandler();
    setContentHandler(informe);
  }

  @Override
  public void startElement(String uri, String nombre, String completo, Attributes atributos)
      throws SAXException {
    if (nombre.equals(CUADRO)) {
      this.atributos = new AttributesImpl(atributos);
      enCuadro = true;
      cuadro = List.of();
      empezarTanda();
    } else if (enCuadro) {
      enRenglon |= nombre.equals(RenglonXml.NOMBRE);
      tanda.startElement(uri, nombre, completo, atributos);
    }
    if (!enRenglon) {
      super.startElement(uri, nombre, completo, atributos);
    }
  }

  @Override
  public void endElement(String uri, String nombre, String completo) throws SAXException {
    if (nombre.equals(CUADRO)) {
      enCuadro = false;
      entregar();
    } else if (enCuadro) {
      tanda.endElement(uri, nombre, completo);
    }
    if (!enRenglon) {
      super.endElement(uri, nombre, completo);
    }
    if (nombre.equals(RenglonXml.NOMBRE)) {
      enRenglon = false;
      enTanda++;
      if (enTanda == TANDA) {
        entregar();
        empezarTanda();
      }
    }
  }

  @Override
  public void characters(char[] letras, int desde, int cuantas) throws SAXException {
    if (enCuadro) {
      tanda.characters(letras, desde, cuantas);
    }
    if (!enRenglon) {
      super.characters(letras, desde, cuantas);
    }
  }

  private void empezarTanda() throws SAXException {
    enTanda = 0;
    tanda = unmarshaller.getUnmarshallerHandler();
    tanda.startDocument();
    tanda.startElement(InformeXml.ESPACIO, CUADRO, CUADRO, atributos);
  }

  private void entregar() throws SAXException {
    tanda.endElement(InformeXml.ESPACIO, CUADRO, CUADRO);
    tanda.endDocument();
    var leido = leido();
    if (cuadro.isEmpty()) { // Solo la primera tanda trae la hoja.
      cuadro = List.of(leido.sinRenglones());
    }
    leido.renglones.forEach(r -> receptor.renglon(cuadro.get(0), r));
  }

  private CuadroXml leido() throws SAXException {
    try {
      return (CuadroXml) tanda.getResult();
    } catch (JAXBException e) {
      throw new SAXException(e);
    }
  }
}
