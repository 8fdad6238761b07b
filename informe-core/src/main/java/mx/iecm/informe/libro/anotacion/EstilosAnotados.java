package mx.iecm.informe.libro.anotacion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.libro.Xml;

/**
 * Los estilos de la copia: los del libro, con su mismo índice, y detrás los que señalan. Cada uno
 * de estos es un estilo del libro en el que solo cambia el relleno, así que formato de número,
 * alineación, bordes y protección siguen siendo los que eran.
 */
final class EstilosAnotados implements Copista.Cambio {

  /** Los estilos de la hoja de observaciones, que van antes que los que señalan. */
  enum DeObservaciones {
    TITULO(SIN_RELLENO, 1),
    TEXTO(SIN_RELLENO, 0),
    ENLACE(SIN_RELLENO, 2),
    ERROR(0, 1),
    ADVERTENCIA(1, 1),
    NOTA(2, 1);

    private final int relleno;
    private final int letra;

    DeObservaciones(int relleno, int letra) {
      this.relleno = relleno;
      this.letra = letra;
    }

    static DeObservaciones de(Gravedad gravedad) {
      return valueOf(gravedad.name());
    }
  }

  private static final int SIN_RELLENO = -1;

  private static final List<DeObservaciones> PROPIOS = List.of(DeObservaciones.values());

  private static final List<String> LETRAS =
      List.of(
          "<{p}font><{p}sz val=\"11\"/><{p}name val=\"Calibri\"/></{p}font>",
          "<{p}font><{p}b/><{p}sz val=\"11\"/><{p}name val=\"Calibri\"/></{p}font>",
          "<{p}font><{p}u/><{p}sz val=\"11\"/><{p}color rgb=\"FF0563C1\"/>"
              + "<{p}name val=\"Calibri\"/></{p}font>");

  /** Excel no abre un libro con más estilos que estos. */
  private static final int TOPE = 64_000;

  private record Marca(int estilo, String color) {}

  private final EstilosDelLibro deOrigen;
  private final Colores colores;
  private final Map<Marca, Integer> marcas = new HashMap<>();
  private final Map<Integer, List<Marca>> porEstilo = new HashMap<>();
  private final List<String> nuevos = new ArrayList<>();
  private String seccion = "";
  private int indice;

  EstilosAnotados(EstilosDelLibro deOrigen) {
    this.deOrigen = deOrigen;
    this.colores = new Colores(deOrigen.colores());
  }

  /** El índice del estilo que es como {@code estilo} con el color de una gravedad. */
  int marcado(int estilo, Gravedad gravedad) {
    int propio = deOrigen.cuantos() + PROPIOS.size();
    if (!deOrigen.completos() || propio + marcas.size() >= TOPE) {
      return estilo;
    }
    int desde = estilo < deOrigen.cuantos() ? estilo : 0;
    String color = colores.marca(gravedad, deOrigen.letraClara(desde), deOrigen.rellenoDe(desde));
    var marca = new Marca(desde, color);
    return propio
        + marcas.computeIfAbsent(
            marca,
            m -> {
              porEstilo.computeIfAbsent(desde, e -> new ArrayList<>()).add(m);
              return marcas.size();
            });
  }

  /** El índice de un estilo de la hoja de observaciones. */
  int de(DeObservaciones estilo) {
    return deOrigen.completos() ? deOrigen.cuantos() + PROPIOS.indexOf(estilo) : 0;
  }

  /** El relleno que recuerda cada color puesto. */
  Map<String, Relleno> memoria() {
    return colores.memoria();
  }

  @Override
  public boolean abre(Copista copia, String nombre) throws XMLStreamException, IOException {
    if (!deOrigen.completos()) {
      return false;
    }
    if (copia.nivel() == 1) {
      seccion = nombre;
      indice = 0;
      int mas = agregados(nombre);
      if (mas > 0) {
        copia.abrir(Map.of("count", Integer.toString(mas)));
      }
      return mas > 0;
    }
    if (copia.nivel() == 2 && seccion.equals("fills")) {
      return relleno(copia, indice++);
    }
    return copia.nivel() == 2 && seccion.equals("cellXfs") && estilo(copia, indice++);
  }

  private int agregados(String seccion) {
    int propios = PROPIOS.size();
    return switch (seccion) {
      case "fonts" -> deOrigen.cuantasLetras() + LETRAS.size();
      case "fills" -> deOrigen.cuantosRellenos() + rellenos().size();
      case "cellXfs" -> deOrigen.cuantos() + propios + marcas.size();
      default -> 0;
    };
  }

  /** Los rellenos que se agregan: los de la explicación y los que señalan. */
  private List<String> rellenos() {
    var todos = new ArrayList<String>();
    for (Gravedad g : Gravedad.values()) {
      todos.add(Colores.de(g));
    }
    todos.addAll(colores.puestos());
    return todos;
  }

  private boolean relleno(Copista copia, int cual) throws XMLStreamException, IOException {
    var devuelto = deOrigen.devueltos().get(cual);
    if (devuelto == null) {
      return false;
    }
    copia.crudo(devuelto.conPrefijoDe(copia));
    copia.saltar();
    return true;
  }

  private boolean estilo(Copista copia, int cual) throws XMLStreamException, IOException {
    var derivados = porEstilo.get(cual);
    if (derivados == null) {
      return false;
    }
    var xml = copia.xml();
    String relleno = " fillId=\"" + Xml.entero(xml, "fillId", 0) + "\"";
    String aplica = Xml.atributo(xml, "applyFill");
    var hueco = Map.of("fillId", "@", "applyFill", "");
    String molde = copia.capturar(hueco, (c, n) -> false);
    String antes = relleno + (aplica.isEmpty() ? "" : " applyFill=\"" + aplica + "\"");
    copia.crudo(molde.replace(" fillId=\"@\"", antes));
    var colocados = colores.puestos();
    for (Marca marca : derivados) {
      int lugar = deOrigen.cuantosRellenos() + Gravedad.values().length;
      String suyo = Integer.toString(lugar + colocados.indexOf(marca.color()));
      String despues = " fillId=\"%s\" applyFill=\"1\"".formatted(suyo);
      guardar(marca, molde.replace(" fillId=\"@\"", despues));
    }
    return true;
  }

  private void guardar(Marca marca, String estilo) {
    int cual = marcas.getOrDefault(marca, 0);
    while (nuevos.size() <= cual) {
      nuevos.add("");
    }
    nuevos.set(cual, estilo);
  }

  @Override
  public void cierra(Copista copia, String nombre) throws IOException {
    if (copia.nivel() != 1 || !deOrigen.completos()) {
      return;
    }
    switch (nombre) {
      case "fonts" -> {
        for (String letra : LETRAS) {
          copia.crudo(letra.replace("{p}", copia.etiqueta("")));
        }
      }
      case "fills" -> {
        for (String color : rellenos()) {
          copia.crudo(Relleno.liso(color).conPrefijoDe(copia));
        }
      }
      case "cellXfs" -> {
        for (DeObservaciones propio : PROPIOS) {
          copia.crudo(propio(propio).replace("{p}", copia.etiqueta("")));
        }
        for (String nuevo : nuevos) {
          copia.crudo(nuevo);
        }
      }
      default -> {
        // Las demás secciones no cambian.
      }
    }
  }

  private String propio(DeObservaciones estilo) {
    int letra = deOrigen.cuantasLetras() + estilo.letra;
    int relleno = estilo.relleno == SIN_RELLENO ? 0 : deOrigen.cuantosRellenos() + estilo.relleno;
    return ("<{p}xf numFmtId=\"0\" fontId=\"%s\" fillId=\"%s\" borderId=\"0\" xfId=\"0\""
            + " applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
            + "<{p}alignment vertical=\"top\"%s/></{p}xf>")
        .formatted(
            Integer.toString(letra),
            Integer.toString(relleno),
            estilo == DeObservaciones.TITULO ? "" : " wrapText=\"1\"");
  }
}
