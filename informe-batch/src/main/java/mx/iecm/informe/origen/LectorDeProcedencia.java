package mx.iecm.informe.origen;

import static mx.iecm.informe.libro.Xml.atributo;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.iecm.informe.libro.Xml;
import mx.iecm.informe.modelo.Filas;
import mx.iecm.informe.origen.Procedencia.Asunto;
import mx.iecm.informe.origen.Procedencia.Columna;
import mx.iecm.informe.origen.Procedencia.DeCifra;
import mx.iecm.informe.origen.Procedencia.DeTabla;
import mx.iecm.informe.origen.Procedencia.Emitido;
import mx.iecm.informe.origen.Procedencia.LibroUsado;
import mx.iecm.informe.origen.Procedencia.Lugar;
import mx.iecm.informe.origen.Procedencia.Parte;

/** Lee la procedencia que escribió {@link ProcedenciaXml}. */
final class LectorDeProcedencia {

  /** Sin exponente: uno hostil no se vuelve mil millones de ceros al escribirlo. */
  private static final Pattern NUMERO = Pattern.compile("-?\\d{1,400}(\\.\\d{1,400})?");

  private final XMLStreamReader xml;
  private final List<LibroUsado> libros = new ArrayList<>();
  private final List<DeCifra> cifras = new ArrayList<>();
  private final List<DeTabla> tablas = new ArrayList<>();
  private final List<Asunto> asuntos = new ArrayList<>();
  private final List<Marca> marcas = new ArrayList<>();

  private LectorDeProcedencia(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Lee la procedencia.
   *
   * @throws XMLStreamException si el XML está dañado
   * @throws IllegalArgumentException si lo que dice no puede ser
   */
  static Procedencia leer(InputStream entrada) throws XMLStreamException {
    var xml = Xml.abrir(entrada);
    xml.nextTag();
    return new LectorDeProcedencia(xml).todo();
  }

  private Procedencia todo() throws XMLStreamException {
    var emision =
        new Emitido(
            atributo(xml, "version"),
            atributo(xml, "plantilla"),
            atributo(xml, "organo"),
            atributo(xml, "periodo"),
            Boolean.parseBoolean(atributo(xml, "borrador")));
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      switch (xml.getLocalName()) {
        case "libro" -> libro();
        case "cifra" -> cifra();
        case "tabla" -> tabla();
        case "asunto" -> asunto();
        case "marca" -> marca();
        default -> throw new IllegalArgumentException(xml.getLocalName());
      }
    }
    return new Procedencia(emision, libros, cifras, tablas, asuntos, marcas);
  }

  private void libro() throws XMLStreamException {
    long bytes = Long.parseLong(atributo(xml, "bytes"));
    libros.add(new LibroUsado(atributo(xml, "nombre"), atributo(xml, "sha256"), bytes));
    xml.nextTag();
  }

  private void cifra() throws XMLStreamException {
    String clave = atributo(xml, "clave");
    String descripcion = atributo(xml, "descripcion");
    String valor = atributo(xml, "valor");
    if (!NUMERO.matcher(valor).matches()) {
      throw new IllegalArgumentException("no es un número: " + clave);
    }
    String expresion = atributo(xml, "expresion");
    String calculo = atributo(xml, "calculo");
    String respaldo = atributo(xml, "respaldo");
    String igualA = atributo(xml, "igualA");
    var lugares = new ArrayList<Lugar>();
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      lugares.add(lugar());
    }
    cifras.add(
        new DeCifra(clave, descripcion, valor, expresion, calculo, respaldo, igualA, lugares));
  }

  private Lugar lugar() throws XMLStreamException {
    String libro = atributo(xml, "libro");
    String hoja = atributo(xml, "hoja");
    return new Lugar(libro, hoja, xml.getElementText());
  }

  private void tabla() throws XMLStreamException {
    String clave = atributo(xml, "clave");
    String nombre = atributo(xml, "nombre");
    var partes = new ArrayList<Parte>();
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      partes.add(parte());
    }
    tablas.add(new DeTabla(clave, nombre, partes));
  }

  private Parte parte() throws XMLStreamException {
    String area = atributo(xml, "area");
    String libro = atributo(xml, "libro");
    String hoja = atributo(xml, "hoja");
    boolean impresa = Boolean.parseBoolean(atributo(xml, "impresa"));
    var columnas = new ArrayList<Columna>();
    var filas = Filas.NINGUNA;
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      if (xml.getLocalName().equals("filas")) {
        filas = Filas.leer(xml.getElementText());
      } else {
        columnas.add(new Columna(atributo(xml, "encabezado"), atributo(xml, "letras")));
        xml.nextTag();
      }
    }
    return new Parte(area, libro, hoja, impresa, filas, columnas);
  }

  private void asunto() throws XMLStreamException {
    String clase = atributo(xml, "clase");
    String clave = atributo(xml, "clave");
    asuntos.add(new Asunto(clase, clave, lugar()));
  }

  private void marca() throws XMLStreamException {
    var clase = Marca.Clase.de(atributo(xml, "clase"));
    String clave = atributo(xml, "clave");
    String nombre = atributo(xml, "nombre");
    marcas.add(new Marca(clase, clave, nombre, xml.getElementText()));
  }
}
