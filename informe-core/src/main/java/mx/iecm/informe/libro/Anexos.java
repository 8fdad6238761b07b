package mx.iecm.informe.libro;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Celdas combinadas que se recuerdan; más no las tiene quien combina a mano. */
  private static final int TOPE_DE_CUBIERTAS = 100_000;

  private final Map<Long, String> enlaces = new HashMap<>();
  private final Set<Long> cubiertas = new HashSet<>();
  private final List<String> combinadas;
  private final String dibujo;

  private Anexos(List<String> combinadas, String dibujo) {
    this.combinadas = combinadas;
    this.dibujo = dibujo;
    combinadas.forEach(c -> Direcciones.rango(c).ifPresent(this::combinar));
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
      boolean enDosBytes = todo.indexOf('\0') >= 0; // UTF-16: no se busca en él, se recorre.
      return enDosBytes
          || todo.indexOf("mergeCell", fin) >= 0
          || todo.indexOf("hyperlink", fin) >= 0
          || todo.indexOf("drawing", fin) >= 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void enlazar(String rango, String direccion) {
    var celdas = Direcciones.rango(rango).filter(r -> cuantas(r) <= 1000);
    celdas.ifPresent(
        r -> r.forEach(c -> enlaces.put(lugar(c.getColumn(), c.getRow() + 1), direccion)));
  }

  private void combinar(CellRangeAddress rango) {
    if (cubiertas.size() + cuantas(rango) <= TOPE_DE_CUBIERTAS) {
      rango.forEach(c -> cubiertas.add(lugar(c.getColumn(), c.getRow() + 1)));
      cubiertas.remove(lugar(rango.getFirstColumn(), rango.getFirstRow() + 1));
    }
  }

  private static long cuantas(CellRangeAddress r) {
    return (r.getLastRow() - r.getFirstRow() + 1L) * (r.getLastColumn() - r.getFirstColumn() + 1L);
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
    return new Texto(texto.escrito(), conEnlace(texto, inicio, fin, direccion));
  }

  /** Los formatos del texto, y el enlace de {@code inicio} a {@code fin} encima de ellos. */
  private static List<Formato> conEnlace(Texto texto, int inicio, int fin, String direccion) {
    var llano = new Formato(0, 0, false, false, false, "");
    var nuevos = new ArrayList<Formato>();
    int van = inicio;
    for (Formato f : sinSubrayadoDeEnlace(texto)) {
      agregar(f.en(f.desde(), Math.min(f.hasta(), inicio)), nuevos);
      int desde = Math.max(f.desde(), inicio);
      int hasta = Math.min(f.hasta(), fin);
      if (desde < hasta) {
        agregar(llano.en(van, desde).hacia(direccion), nuevos);
        agregar(f.en(desde, hasta).hacia(direccion), nuevos);
        van = hasta;
      }
      if (f.hasta() > fin) {
        agregar(llano.en(van, fin).hacia(direccion), nuevos);
        van = fin;
        agregar(f.en(Math.max(f.desde(), fin), f.hasta()), nuevos);
      }
    }
    agregar(llano.en(van, fin).hacia(direccion), nuevos);
    return nuevos;
  }

  private static void agregar(Formato f, List<Formato> formatos) {
    if (f.desde() < f.hasta()
        && (f.negrita() || f.cursiva() || f.subrayado() || !f.enlace().isEmpty())) {
      formatos.add(f);
    }
  }

  /** El estilo de celda «Hipervínculo» subraya toda la celda: eso lo decide el documento. */
  private static List<Formato> sinSubrayadoDeEnlace(Texto texto) {
    return texto.formatos().stream()
        .map(
            f ->
                f.hasta() - f.desde() == texto.escrito().length()
                    ? new Formato(f.desde(), f.hasta(), f.negrita(), f.cursiva(), false, "")
                    : f)
        .toList();
  }

  /** Rangos de celdas combinadas. */
  List<String> combinadas() {
    return combinadas;
  }

  /** Dice si la celda es parte de un rango combinado sin ser la primera. */
  boolean combinada(int columna, int fila) {
    return cubiertas.contains(lugar(columna, fila));
  }

  /** Ruta de la parte de dibujos; {@code ""} si no tiene. */
  String dibujo() {
    return dibujo;
  }
}
