package mx.iecm.informe.libro.anotacion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.iecm.informe.libro.Paquete;
import mx.iecm.informe.libro.Xml;

/** Los estilos de un libro que hace falta saber para señalar sus celdas sin perder su aspecto. */
final class EstilosDelLibro {

  /** Un estilo de celda: sus índices de relleno y de letra. */
  record Estilo(int relleno, int letra) {}

  private final Map<String, Relleno> memoria;
  private final List<Relleno> rellenos = new ArrayList<>();
  private final Map<Integer, Relleno> devueltos = new HashMap<>();
  private final Set<String> colores = new HashSet<>();
  private final List<Boolean> letrasClaras = new ArrayList<>();
  private final List<Estilo> estilos = new ArrayList<>();
  private String seccion = "";

  private EstilosDelLibro(Map<String, Relleno> memoria) {
    this.memoria = memoria;
  }

  /**
   * @param memoria el relleno que recuerda cada color de una copia anterior
   */
  static EstilosDelLibro leer(Paquete paquete, Map<String, Relleno> memoria) {
    var estilos = new EstilosDelLibro(memoria);
    paquete.parte(paquete.estilos()).ifPresent(en -> Xml.recorrer(en, estilos::elemento));
    return estilos;
  }

  private void elemento(String nombre, XMLStreamReader xml) throws XMLStreamException {
    switch (nombre) {
      case "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs" ->
          seccion = nombre;
      case "fill" -> {
        if (seccion.equals("fills")) {
          relleno(Relleno.leer(xml));
        }
      }
      case "font" -> {
        if (seccion.equals("fonts")) {
          letrasClaras.add(false);
        }
      }
      case "color" -> {
        if (seccion.equals("fonts") && !letrasClaras.isEmpty()) {
          letrasClaras.set(letrasClaras.size() - 1, clara(xml));
        }
      }
      case "xf" -> {
        if (seccion.equals("cellXfs")) {
          int relleno = Xml.entero(xml, "fillId", 0);
          estilos.add(new Estilo(relleno, Xml.entero(xml, "fontId", 0)));
        }
      }
      default -> {
        // Formatos, bordes y alineación no cambian.
      }
    }
  }

  private void relleno(Relleno leido) {
    var antes = memoria.get(leido.color());
    if (antes != null) {
      devueltos.put(rellenos.size(), antes);
    }
    colores.add(leido.color());
    rellenos.add(antes == null ? leido : antes);
  }

  /**
   * Los temas ponen el fondo claro en el 0 y el 2; los colores viejos, el blanco en el 1 y el 9.
   */
  private static boolean clara(XMLStreamReader xml) {
    String rgb = Xml.atributo(xml, "rgb");
    if (rgb.matches("[0-9A-Fa-f]{8}")) {
      int color = Integer.parseInt(rgb.substring(2), 16);
      return (color >> 16) * 3 + (color >> 8 & 255) * 6 + (color & 255) > 10 * 150;
    }
    String tema = Xml.atributo(xml, "theme");
    String viejo = Xml.atributo(xml, "indexed");
    return tema.equals("0") || tema.equals("2") || viejo.equals("1") || viejo.equals("9");
  }

  /** Dice si el libro tiene dónde poner estilos nuevos. */
  boolean completos() {
    return !estilos.isEmpty() && !rellenos.isEmpty() && !letrasClaras.isEmpty();
  }

  int cuantasLetras() {
    return letrasClaras.size();
  }

  int cuantosRellenos() {
    return rellenos.size();
  }

  int cuantos() {
    return estilos.size();
  }

  Set<String> colores() {
    return colores;
  }

  /** El relleno que se devuelve a un índice que era de una copia anterior. */
  Map<Integer, Relleno> devueltos() {
    return devueltos;
  }

  Relleno rellenoDe(int estilo) {
    int relleno = estilos.get(estilo).relleno();
    return relleno < rellenos.size() ? rellenos.get(relleno) : Relleno.NINGUNO;
  }

  boolean letraClara(int estilo) {
    int letra = estilos.get(estilo).letra();
    return letra < letrasClaras.size() && letrasClaras.get(letra);
  }
}
