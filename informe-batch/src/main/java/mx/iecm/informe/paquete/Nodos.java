package mx.iecm.informe.paquete;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Recorre una parte por los nombres de sus elementos, sin importar el prefijo de su espacio. */
public final class Nodos {

  /** Ningún documento anida más; así uno hecho para agotar la pila no la agota. */
  private static final String HONDURA = "400";

  private Nodos() {}

  /**
   * La raíz de una parte, sin DTD ni entidades.
   *
   * @throws XmlMalFormado si no es XML o no es de las que se aceptan
   */
  static Element leer(String parte, byte[] xml) throws XmlMalFormado {
    try {
      var lector = fabrica().newDocumentBuilder();
      lector.setErrorHandler(new DefaultHandler());
      return lector.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw new XmlMalFormado(parte, e);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("el lector de XML no se puede cerrar", e);
    }
  }

  private static DocumentBuilderFactory fabrica() throws ParserConfigurationException {
    var fabrica = DocumentBuilderFactory.newDefaultNSInstance();
    fabrica.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    fabrica.setAttribute("jdk.xml.maxElementDepth", HONDURA);
    // Desde Java 24 lo leído tiene un tope que un informe rebasa; sin DTD no protege de nada.
    fabrica.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
    fabrica.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
    return fabrica;
  }

  /** Sus elementos hijos. */
  public static List<Element> hijos(Element padre) {
    var hijos = new ArrayList<Element>();
    for (Node n = padre.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element e) {
        hijos.add(e);
      }
    }
    return hijos;
  }

  /** Sus elementos hijos con ese nombre. */
  public static List<Element> hijos(Element padre, String nombre) {
    return hijos(padre).stream().filter(e -> es(e, nombre)).toList();
  }

  /** El primero de sus hijos con ese nombre. */
  public static Optional<Element> hijo(Element padre, String nombre) {
    return hijos(padre, nombre).stream().findFirst();
  }

  /** Los elementos que contiene con ese nombre, a cualquier hondura y en orden. */
  public static List<Element> dentro(Element padre, String nombre) {
    var todos = padre.getElementsByTagNameNS("*", nombre);
    var dentro = new ArrayList<Element>(todos.getLength());
    for (int i = 0; i < todos.getLength(); i++) {
      dentro.add((Element) todos.item(i));
    }
    return dentro;
  }

  /** Dice si un elemento se llama así. */
  public static boolean es(Element elemento, String nombre) {
    return nombre.equals(elemento.getLocalName());
  }

  /** El valor de un atributo por su nombre sin prefijo; {@code ""} si no está. */
  public static String atributo(Element elemento, String nombre) {
    var atributos = elemento.getAttributes();
    for (int i = 0; i < atributos.getLength(); i++) {
      if (nombre.equals(atributos.item(i).getLocalName())) {
        return atributos.item(i).getNodeValue();
      }
    }
    return "";
  }

  /** El atributo {@code val} de un hijo; {@code ""} si no está. */
  public static String valor(Element padre, String hijo) {
    return hijo(padre, hijo).map(h -> atributo(h, "val")).orElse("");
  }

  /** El entero que dice un texto; {@code porOmision} si no lo es. */
  public static int entero(String texto, int porOmision) {
    return texto.matches("-?\\d{1,9}") ? Integer.parseInt(texto) : porOmision;
  }

  /** Dice si una propiedad de las que se encienden con estar, está y no se apaga. */
  public static boolean encendida(Element propiedades, String nombre) {
    return hijo(propiedades, nombre)
        .filter(e -> !atributo(e, "val").matches("0|false|off|none"))
        .isPresent();
  }

  /** El texto que se lee en un elemento: el de sus corridas, sin instrucciones de campo. */
  public static String texto(Element elemento) {
    var texto = new StringBuilder();
    dentro(elemento, "t").forEach(t -> texto.append(t.getTextContent()));
    return texto.toString();
  }
}
