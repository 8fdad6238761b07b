package mx.iecm.informe.libro;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Texto;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Lo que una hoja dice de sus celdas fuera de ellas: enlaces, celdas combinadas y dibujos.
 *
 * <p>Está al final de la hoja y se necesita al principio. Una hoja sin enlaces ni combinadas, que
 * es lo común, no se recorre dos veces; una hoja grande, solo si tiene enlaces.
 */
final class Anexos {

  private static final long GRANDE = 2 << 20;

  private final Map<Long, String> enlaces = new HashMap<>();
  private final List<String> combinadas;
  private final String dibujo;

  private Anexos(List<String> combinadas, String dibujo) {
    this.combinadas = combinadas;
    this.dibujo = dibujo;
  }

  static Anexos leer(Libro libro, String ruta) {
    var relaciones = Relaciones.de(ruta, libro::parte);
    boolean conEnlaces = relaciones.porTipo("hyperlink").isPresent();
    boolean grande = libro.tamano(ruta) > GRANDE;
    if (grande ? !conEnlaces : !nombraAnexos(libro, ruta)) {
      return new Anexos(List.of(), "");
    }
    try (var hoja = new HojaXml(libro, ruta, CadenasCompartidas.NINGUNA)) {
      while (hoja.siguiente()) {
        // Las filas no importan ahora: se va por lo que viene después.
      }
      var cola = hoja.cola();
      var anexos = new Anexos(cola.combinadas(), relaciones.porId(cola.dibujo()).orElse(""));
      cola.enlaces()
          .forEach((rango, id) -> relaciones.porId(id).ifPresent(d -> anexos.enlazar(rango, d)));
      return anexos;
    }
  }

  private static boolean nombraAnexos(Libro libro, String ruta) {
    try (InputStream en = libro.parte(ruta).orElseThrow()) {
      String todo = new String(en.readAllBytes(), ISO_8859_1);
      int fin = Math.max(todo.lastIndexOf("sheetData"), 0);
      return todo.indexOf("mergeCell", fin) >= 0
          || todo.indexOf("hyperlink", fin) >= 0
          || todo.indexOf("drawing", fin) >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void enlazar(String rango, String direccion) {
    var celdas = CellRangeAddress.valueOf(rango);
    if (celdas.getNumberOfCells() <= 1000) {
      for (var celda : celdas) {
        enlaces.put(lugar(celda.getColumn(), celda.getRow() + 1), direccion);
      }
    }
  }

  private static long lugar(int columna, int fila) {
    return (long) fila << 16 | columna;
  }

  /** {@code texto} con el enlace de su celda, si la celda tiene uno y el texto no lleva otro. */
  Texto enlazado(Texto texto, int columna, int fila) {
    String direccion = enlaces.isEmpty() ? null : enlaces.get(lugar(columna, fila));
    if (direccion == null || texto.enBlanco()) {
      return texto;
    }
    int desde = texto.escrito().indexOf(direccion);
    // El enlace de «Boletín: http://…» es de la dirección, no de la palabra que la presenta.
    int inicio = Math.max(desde, 0);
    int fin = desde < 0 ? texto.escrito().length() : desde + direccion.length();
    return new Texto(
        texto.escrito(), List.of(new Formato(inicio, fin, false, false, false, direccion)));
  }

  /** Rangos de celdas combinadas. */
  List<String> combinadas() {
    return combinadas;
  }

  /** Dice si la celda es parte de un rango combinado sin ser la primera. */
  boolean combinada(int columna, int fila) {
    for (String rango : combinadas) {
      var r = CellRangeAddress.valueOf(rango);
      if (r.isInRange(fila - 1, columna)
          && (r.getFirstRow() != fila - 1 || r.getFirstColumn() != columna)) {
        return true;
      }
    }
    return false;
  }

  /** Ruta de la parte de dibujos; {@code ""} si no tiene. */
  String dibujo() {
    return dibujo;
  }
}
