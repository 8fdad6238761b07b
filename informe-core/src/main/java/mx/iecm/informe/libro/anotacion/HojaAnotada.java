package mx.iecm.informe.libro.anotacion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.libro.Direcciones;
import mx.iecm.informe.libro.Xml;

/**
 * La copia de una hoja con las celdas señaladas de color. Solo cambia el estilo de esas celdas; la
 * que no está se crea con el de su fila o su columna.
 */
final class HojaAnotada implements Copista.Cambio {

  /** Lo que la norma pone después de la referencia a los comentarios. */
  private static final Set<String> DESPUES_DE_COMENTARIOS =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst");

  private final Zonas zonas;
  private final EstilosAnotados estilos;
  private final List<int[]> columnas = new ArrayList<>();
  private String comentarios;
  private int fila;
  private int columna;
  private int estiloDeFila;
  private NavigableMap<Integer, Gravedad> pendientes = new TreeMap<>();

  /**
   * @param comentarios id de la relación por la que se agregan comentarios; {@code ""} si la hoja
   *     ya la trae o no hace falta
   */
  HojaAnotada(Zonas zonas, EstilosAnotados estilos, String comentarios) {
    this.zonas = zonas;
    this.estilos = estilos;
    this.comentarios = comentarios;
  }

  @Override
  public boolean abre(Copista copia, String nombre) throws XMLStreamException, IOException {
    switch (nombre) {
      case "sheetView" -> {
        copia.abrir(Map.of("tabSelected", ""));
        return true;
      }
      case "col" -> anotarColumna(copia.xml());
      case "row" -> {
        abrirFila(copia);
        return true;
      }
      case "c" -> {
        return celda(copia);
      }
      default -> {
        if (copia.nivel() == 1 && DESPUES_DE_COMENTARIOS.contains(nombre)) {
          referir(copia);
        }
      }
    }
    return nombre.equals("legacyDrawing") && sustituida(copia);
  }

  /** Una referencia anterior que no llevaba a ningún comentario deja su lugar a la nuestra. */
  private boolean sustituida(Copista copia) throws XMLStreamException, IOException {
    if (comentarios.isEmpty()) {
      return false;
    }
    referir(copia);
    copia.saltar();
    return true;
  }

  @Override
  public void cierra(Copista copia, String nombre) throws IOException {
    switch (nombre) {
      case "row" -> crear(copia, Integer.MAX_VALUE);
      case "sheetData" -> crearFilas(copia, Integer.MAX_VALUE);
      case "worksheet" -> referir(copia);
      default -> {
        // Lo demás se cierra como se abrió.
      }
    }
  }

  private void anotarColumna(XMLStreamReader xml) {
    int desde = Xml.entero(xml, "min", 0);
    int hasta = Xml.entero(xml, "max", 0);
    columnas.add(new int[] {desde - 1, hasta - 1, entero(xml, "style")});
  }

  private static int entero(XMLStreamReader xml, String atributo) {
    return Xml.entero(xml, atributo, 0);
  }

  private void abrirFila(Copista copia) throws IOException {
    var xml = copia.xml();
    int numero = Xml.entero(xml, "r", fila + 1);
    crearFilas(copia, numero);
    fila = numero;
    columna = 0;
    estiloDeFila = Xml.encendido(xml, "customFormat", false) ? entero(xml, "s") : -1;
    pendientes = zonas.celdas();
    // Lo que abarca la fila es un dato de más, que dejaría de ser cierto al crear celdas.
    copia.abrir(pendientes.isEmpty() ? Map.of() : Map.of("spans", ""));
  }

  private boolean celda(Copista copia) throws IOException {
    var xml = copia.xml();
    int cual = Direcciones.columna(Xml.atributo(xml, "r"), columna);
    columna = cual + 1;
    crear(copia, cual);
    var gravedad = pendientes.remove(cual);
    var marca = gravedad == null ? zonas.deLaFila(cual).orElse(null) : gravedad;
    if (marca == null) {
      return false;
    }
    copia.abrir(Map.of("s", Integer.toString(estilos.marcado(entero(xml, "s"), marca))));
    return true;
  }

  /** Crea las celdas señaladas de esta fila que van antes de una columna y no están. */
  private void crear(Copista copia, int antesDe) throws IOException {
    while (!pendientes.isEmpty() && pendientes.firstKey() < antesDe) {
      var nueva = pendientes.pollFirstEntry();
      crear(copia, fila, nueva.getKey(), nueva.getValue());
    }
  }

  private void crear(Copista copia, int fila, int columna, Gravedad gravedad) throws IOException {
    int estilo = estilos.marcado(heredado(columna), gravedad);
    String c = copia.etiqueta("c");
    String direccion = Zona.direccion(columna, fila);
    copia.crudo("<%s r=\"%s\" s=\"%s\"/>".formatted(c, direccion, Integer.toString(estilo)));
  }

  private int heredado(int columna) {
    if (estiloDeFila >= 0) {
      return estiloDeFila;
    }
    return columnas.stream()
        .filter(c -> columna >= c[0] && columna <= c[1])
        .map(c -> c[2])
        .findFirst()
        .orElse(0);
  }

  private void crearFilas(Copista copia, int antesDe) throws IOException {
    String row = copia.etiqueta("row");
    estiloDeFila = -1;
    for (var ausente : zonas.pasar(antesDe).entrySet()) {
      copia.crudo("<%s r=\"%s\">".formatted(row, Integer.toString(ausente.getKey())));
      for (var celda : ausente.getValue().entrySet()) {
        crear(copia, ausente.getKey(), celda.getKey(), celda.getValue());
      }
      copia.crudo("</" + row + ">");
    }
  }

  private void referir(Copista copia) throws IOException {
    if (!comentarios.isEmpty()) {
      copia.crudo(
          "<%s xmlns:r=\"%s\" r:id=\"%s\"/>"
              .formatted(
                  copia.etiqueta("legacyDrawing"),
                  Vocabulario.relaciones(copia.estricto()),
                  comentarios));
      comentarios = "";
    }
  }
}
