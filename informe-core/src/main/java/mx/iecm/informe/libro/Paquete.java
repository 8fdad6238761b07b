package mx.iecm.informe.libro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Un libro visto por sus partes, tal como están escritas: lo que necesita quien hace otro libro con
 * ellas. Se obtiene con {@link Libro#paquete()}.
 */
public final class Paquete {

  private final Libro libro;

  Paquete(Libro libro) {
    this.libro = libro;
  }

  /**
   * Una hoja y la parte que la contiene.
   *
   * @param nombre el de su pestaña
   * @param ruta de su parte
   * @param propia si la puso el producto y no se lee como dato
   */
  public record Hoja(String nombre, String ruta, boolean propia) {}

  /** Sus hojas, en el orden de las pestañas. */
  public List<Hoja> hojas() {
    return libro.indice().hojas().stream()
        .map(h -> new Hoja(h.nombre(), h.ruta(), HojasEsperadas.propia(h.nombre())))
        .toList();
  }

  /** Ruta de los estilos; {@code ""} si no hay. */
  public String estilos() {
    return libro.indice().estilos();
  }

  /** Las rutas de todas sus partes, en el orden del archivo. */
  public List<String> rutas() {
    return Collections.list(libro.zip().getEntries()).stream()
        .map(ZipArchiveEntry::getName)
        .toList();
  }

  /** Lo que contiene una parte; vacío si no está. */
  public Optional<InputStream> parte(String ruta) {
    return libro.parte(ruta);
  }

  /** Tamaño ya inflado de una parte, en bytes; 0 si no está. */
  public long tamano(String ruta) {
    return libro.tamano(ruta);
  }

  /** Las relaciones de una parte; las de todo el paquete son las de {@code ""}. */
  public Relaciones relaciones(String parte) {
    return Relaciones.de(parte, libro::parte);
  }

  /** Copia una parte que existe a otro archivo tal como está, sin inflarla. */
  public void copiar(String ruta, ZipArchiveOutputStream destino) throws IOException {
    var entrada = libro.zip().getEntry(ruta);
    destino.addRawArchiveEntry(entrada, libro.zip().getRawInputStream(entrada));
  }

  /**
   * Recorre lo escrito en las filas de una hoja, sin interpretarlo.
   *
   * @param alLeer recibe de cada fila con datos sus celdas con datos, en orden
   */
  public void filas(String ruta, Consumer<List<String>> alLeer) {
    try (var hoja = new HojaXml(libro, ruta, CadenasCompartidas.leer(libro))) {
      while (hoja.siguiente()) {
        var fila = hoja.fila();
        var valores = new ArrayList<String>(fila.cuantas());
        for (int i = 0; i < fila.cuantas(); i++) {
          valores.add(fila.celda(i).valor);
        }
        alLeer.accept(valores);
      }
    } catch (Rechazo r) {
      throw new XmlDanado(r);
    }
  }

  /** Dice si otro libro, hecho con este, también está dentro de los límites y se puede leer. */
  public boolean admite(byte[] otro) {
    try {
      RevisionDelPaquete.revisar(libro.nombre(), otro, libro.limites()).close();
      return true;
    } catch (Rechazo r) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
