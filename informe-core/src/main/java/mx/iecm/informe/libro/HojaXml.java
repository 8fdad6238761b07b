package mx.iecm.informe.libro;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.iecm.informe.libro.CeldaCruda.Clase;

/**
 * Recorre las filas de una hoja en flujo: la dimensión que la hoja declara no se cree y una fila
 * sin datos no cuesta memoria.
 */
final class HojaXml implements AutoCloseable {

  private final InputStream entrada;
  private final XMLStreamReader xml;
  private final CadenasCompartidas cadenas;
  private final int caracteres;
  private final Fila fila = new Fila();
  private final BitSet columnasOcultas = new BitSet();
  private final StringBuilder texto = new StringBuilder();
  private final TextoRico rico = new TextoRico();
  private int ultima;

  HojaXml(Libro libro, String ruta, CadenasCompartidas cadenas) {
    this.cadenas = cadenas;
    this.caracteres = libro.limites().caracteres();
    try {
      entrada = libro.parte(ruta).orElseThrow();
      xml = Xml.abrir(entrada);
    } catch (XMLStreamException e) {
      throw new XmlDanado(e);
    }
  }

  /** Avanza a la siguiente fila que trae celdas; falso cuando ya no hay. */
  boolean siguiente() {
    try {
      while (xml.hasNext()) {
        int evento = xml.next();
        if (evento == START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "row" -> {
              leerFila();
              if (fila.cuantas() > 0) {
                return true;
              }
            }
            case "col" -> anotarColumna();
            default -> {
              // Vistas y formatos no dicen nada del informe.
            }
          }
        } else if (evento == END_ELEMENT && xml.getLocalName().equals("sheetData")) {
          return false;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw new XmlDanado(e);
    }
  }

  Fila fila() {
    return fila;
  }

  BitSet columnasOcultas() {
    return columnasOcultas;
  }

  /** Lo que la hoja trae después de sus filas; se puede pedir cuando ya no hay más. */
  ColaDeHoja cola() {
    try {
      return ColaDeHoja.leer(xml);
    } catch (XMLStreamException e) {
      throw new XmlDanado(e);
    }
  }

  private void anotarColumna() {
    if (Xml.encendido(xml, "hidden", false)) {
      int desde = Math.max(1, Xml.entero(xml, "min", 1));
      int hasta = Math.min(Xml.entero(xml, "max", desde), 16_384);
      columnasOcultas.set(desde - 1, Math.max(hasta, desde));
    }
  }

  private void leerFila() throws XMLStreamException {
    String r = "";
    boolean oculta = false;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      switch (xml.getAttributeLocalName(i)) {
        case "r" -> r = xml.getAttributeValue(i);
        case "hidden" -> oculta = Xml.encendido(xml, "hidden", false);
        default -> {
          // Alto y estilo de la fila no importan.
        }
      }
    }
    ultima = Xml.entero(r, ultima + 1);
    fila.empezar(ultima, oculta);
    int columna = 0;
    while (xml.next() != END_ELEMENT || !xml.getLocalName().equals("row")) {
      if (xml.getEventType() == START_ELEMENT && xml.getLocalName().equals("c")) {
        columna = leerCelda(columna) + 1;
      }
    }
  }

  private int leerCelda(int siguiente) throws XMLStreamException {
    int columna = siguiente;
    String tipo = "";
    int estilo = 0;
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      switch (xml.getAttributeLocalName(i)) {
        case "r" -> columna = Direcciones.columna(xml.getAttributeValue(i), siguiente);
        case "t" -> tipo = xml.getAttributeValue(i);
        case "s" -> estilo = Xml.entero(xml.getAttributeValue(i), 0);
        default -> {
          // Metadatos de celdas dinámicas.
        }
      }
    }
    CeldaCruda celda = fila.nueva(columna);
    celda.estilo = estilo;
    texto.setLength(0);
    boolean conValor = leerContenido(celda);
    interpretar(celda, tipo, conValor);
    if (celda.clase == Clase.VACIA && !celda.sinValor) {
      fila.descartar();
    }
    return columna;
  }

  /** Lee los hijos de la celda; dice si traía valor. */
  private boolean leerContenido(CeldaCruda celda) throws XMLStreamException {
    boolean conValor = false;
    while (true) {
      int evento = xml.next();
      if (evento == END_ELEMENT) {
        return conValor;
      }
      if (evento == START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> {
            conValor = true;
            leerValor();
          }
          case "is" -> {
            conValor = true;
            celda.rico = rico.leer(xml);
            celda.valor = celda.rico.escrito();
          }
          case "f" -> {
            celda.formula = true;
            String formula = xml.getElementText();
            celda.otroLibro = formula.indexOf('[') >= 0 && OtroLibro.loNombra(formula);
          }
          default -> saltar();
        }
      }
    }
  }

  private void leerValor() throws XMLStreamException {
    for (int evento = xml.next(); evento != END_ELEMENT; evento = xml.next()) {
      if (evento == CHARACTERS || evento == javax.xml.stream.XMLStreamConstants.CDATA) {
        texto.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
  }

  private void saltar() throws XMLStreamException {
    for (int nivel = 1; nivel > 0; ) {
      int evento = xml.next();
      nivel += evento == START_ELEMENT ? 1 : evento == END_ELEMENT ? -1 : 0;
    }
  }

  private void interpretar(CeldaCruda celda, String tipo, boolean conValor) {
    if (!conValor) {
      celda.sinValor = celda.formula;
      return;
    }
    switch (tipo) {
      case "s" -> compartida(celda);
      case "inlineStr" -> celda.clase = Clase.TEXTO;
      case "str" -> {
        celda.clase = Clase.TEXTO;
        var llano = new StringBuilder();
        TextoRico.descifrar(texto.toString(), llano);
        celda.valor = llano.toString();
      }
      case "b" -> valor(celda, Clase.LOGICO);
      case "e" -> valor(celda, Clase.ERROR);
      case "d" -> valor(celda, Clase.FECHA_ISO);
      default -> {
        if (texto.isEmpty()) {
          celda.sinValor = celda.formula;
        } else {
          valor(celda, Clase.NUMERO);
        }
      }
    }
    if (celda.valor.length() > caracteres) {
      celda.larga = true;
      celda.valor = celda.valor.substring(0, caracteres);
      celda.rico = mx.iecm.informe.modelo.Texto.VACIO;
    }
  }

  private void valor(CeldaCruda celda, Clase clase) {
    celda.clase = clase;
    celda.valor = texto.toString();
  }

  private void compartida(CeldaCruda celda) {
    celda.clase = Clase.TEXTO;
    if (texto.isEmpty() || cadenas == CadenasCompartidas.NINGUNA) {
      return;
    }
    int indice = Xml.entero(texto, -1);
    if (!cadenas.tiene(indice)) {
      throw new XmlDanado(new IndexOutOfBoundsException("cadena compartida " + texto));
    }
    celda.larga = cadenas.larga(indice);
    var conAspecto = cadenas.rico(indice);
    celda.rico = conAspecto;
    celda.valor = conAspecto.escrito().isEmpty() ? cadenas.cadena(indice) : conAspecto.escrito();
  }

  @Override
  public void close() {
    try {
      xml.close();
      entrada.close();
    } catch (XMLStreamException e) {
      throw new XmlDanado(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
