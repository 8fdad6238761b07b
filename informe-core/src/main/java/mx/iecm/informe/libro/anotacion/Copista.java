package mx.iecm.informe.libro.anotacion;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.COMMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.PROCESSING_INSTRUCTION;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.iecm.informe.libro.Xml;
import mx.iecm.informe.libro.XmlDanado;

/**
 * Copia una parte XML en flujo, tal como está, y deja cambiar lo que haga falta: lo que nadie toca
 * sale como entró, se entienda o no.
 */
final class Copista {

  /** Lo que se cambia al copiar. */
  interface Cambio {

    /**
     * Se abre un elemento. Quien lo escribe, lo omite o lo sustituye devuelve verdadero; si no, se
     * copia.
     */
    boolean abre(Copista copia, String nombre) throws XMLStreamException, IOException;

    /** Va a cerrarse un elemento que se copió. */
    default void cierra(Copista copia, String nombre) throws IOException {}
  }

  private final XMLStreamReader xml;
  private Writer salida;
  private int nivel;
  private boolean abierta;
  private String prefijo = "";
  private boolean estricto;

  private Copista(InputStream entrada, Writer salida) throws XMLStreamException {
    this.xml = Xml.abrir(entrada);
    this.salida = salida;
  }

  /** Copia la parte entera, en UTF-8. */
  static void copiar(InputStream entrada, Writer salida, Cambio cambio) {
    try (entrada) {
      salida.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
      new Copista(entrada, salida).copiar(cambio);
    } catch (XMLStreamException e) {
      throw new XmlDanado(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copiar(Cambio cambio) throws XMLStreamException, IOException {
    while (xml.hasNext()) {
      int evento = xml.next();
      if (evento == START_ELEMENT) {
        if (nivel == 0) {
          prefijo = xml.getPrefix() == null ? "" : xml.getPrefix();
          estricto = String.valueOf(xml.getNamespaceURI()).startsWith(Vocabulario.ESTRICTO);
        }
        if (!cambio.abre(this, xml.getLocalName())) {
          abrir();
        }
      } else if (evento == END_ELEMENT) {
        cambio.cierra(this, xml.getLocalName());
        cerrar();
      } else {
        otro(evento);
      }
    }
  }

  /** El lector, en el elemento que se abre. */
  XMLStreamReader xml() {
    return xml;
  }

  /** Cuántos elementos hay abiertos, sin el que se abre o cierra ahora: 0 en la raíz. */
  int nivel() {
    return xml.getEventType() == END_ELEMENT ? nivel - 1 : nivel;
  }

  /** El nombre de un elemento nuestro, con el prefijo que use la parte. */
  String etiqueta(String nombre) {
    return prefijo.isEmpty() ? nombre : prefijo + ":" + nombre;
  }

  /** Dice si la parte es de la variante estricta de la norma, que nombra distinto sus espacios. */
  boolean estricto() {
    return estricto;
  }

  /** Copia la apertura del elemento. */
  void abrir() throws IOException {
    abrir(Map.of());
  }

  /** Copia la apertura con otros atributos: los que faltan se agregan y los vacíos se quitan. */
  void abrir(Map<String, String> otros) throws IOException {
    soltar();
    nivel++;
    salida.write('<');
    salida.write(nombre());
    for (int i = 0; i < xml.getNamespaceCount(); i++) {
      String p = xml.getNamespacePrefix(i);
      atributo(p == null || p.isEmpty() ? "xmlns" : "xmlns:" + p, xml.getNamespaceURI(i));
    }
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String p = xml.getAttributePrefix(i);
      String n = xml.getAttributeLocalName(i);
      if (p == null || p.isEmpty()) {
        if (!otros.containsKey(n)) {
          atributo(n, xml.getAttributeValue(i));
        }
      } else {
        atributo(p + ":" + n, xml.getAttributeValue(i));
      }
    }
    for (var otro : otros.entrySet()) {
      if (!otro.getValue().isEmpty()) {
        atributo(otro.getKey(), otro.getValue());
      }
    }
    abierta = true;
  }

  private void atributo(String nombre, String valor) throws IOException {
    salida.write(' ');
    salida.write(nombre);
    salida.write("=\"");
    salida.write(Escapado.atributo(valor == null ? "" : valor));
    salida.write('"');
  }

  private String nombre() {
    String p = xml.getPrefix();
    return p == null || p.isEmpty() ? xml.getLocalName() : p + ":" + xml.getLocalName();
  }

  private void soltar() throws IOException {
    if (abierta) {
      salida.write('>');
      abierta = false;
    }
  }

  /** Cierra un elemento cuyo texto ya se leyó hasta el final. */
  void cerrarLeido() throws IOException {
    cerrar();
  }

  private void cerrar() throws IOException {
    nivel--;
    if (abierta) {
      salida.write("/>");
      abierta = false;
    } else {
      salida.write("</");
      salida.write(nombre());
      salida.write('>');
    }
  }

  private void otro(int evento) throws IOException {
    switch (evento) {
      case CHARACTERS, CDATA, SPACE -> {
        if (nivel > 0) {
          texto(xml.getText());
        }
      }
      case COMMENT -> crudo("<!--" + xml.getText() + "-->");
      case PROCESSING_INSTRUCTION ->
          crudo(
              "<?"
                  + xml.getPITarget()
                  + " "
                  + (xml.getPIData() == null ? "" : xml.getPIData())
                  + "?>");
      default -> {
        // El principio y el fin del documento los pone quien copia.
      }
    }
  }

  /** Escribe un texto. */
  void texto(String texto) throws IOException {
    soltar();
    salida.write(Escapado.texto(texto));
  }

  /** Escribe XML ya hecho. */
  void crudo(String marcado) throws IOException {
    soltar();
    salida.write(marcado);
  }

  /** Pasa de largo el elemento que se abre, con todo lo que contiene. */
  void saltar() throws XMLStreamException {
    for (int dentro = 1; dentro > 0; ) {
      int evento = xml.next();
      dentro += evento == START_ELEMENT ? 1 : evento == END_ELEMENT ? -1 : 0;
    }
  }

  /** El elemento que se abre, entero y con otros atributos, como texto y sin escribirlo. */
  String capturar(Map<String, String> otros, Cambio cambio) throws XMLStreamException, IOException {
    soltar();
    var aparte = new StringWriter();
    Writer antes = salida;
    int desde = nivel;
    salida = aparte;
    abrir(otros);
    while (nivel > desde) {
      int evento = xml.next();
      if (evento == START_ELEMENT) {
        if (!cambio.abre(this, xml.getLocalName())) {
          abrir();
        }
      } else if (evento == END_ELEMENT) {
        cambio.cierra(this, xml.getLocalName());
        cerrar();
      } else {
        otro(evento);
      }
    }
    salida = antes;
    return aparte.toString();
  }
}
