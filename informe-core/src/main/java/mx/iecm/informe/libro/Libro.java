package mx.iecm.informe.libro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Un libro XLSX abierto y ya revisado: dentro de los límites, entero y sin contenido activo.
 *
 * <p>Guarda los bytes del archivo y nada de lo que contiene: cada hoja se infla al leerla.
 */
public final class Libro {

  private final String nombre;
  private final Limites limites;
  private final ZipFile zip;
  private final IndiceDeHojas indice;

  private Libro(String nombre, Limites limites, ZipFile zip, IndiceDeHojas indice) {
    this.nombre = nombre;
    this.limites = limites;
    this.zip = zip;
    this.indice = indice;
  }

  /**
   * Abre un libro después de revisarlo por completo.
   *
   * @param nombre ruta del libro dentro del caso; así lo nombran los hallazgos
   * @param bytes el archivo entero
   * @param avisos recibe por qué no se puede abrir
   * @return vacío si no se puede abrir; entonces hay al menos un aviso
   */
  public static Optional<Libro> abrir(
      String nombre, byte[] bytes, Limites limites, Consumer<Hallazgo> avisos) {
    try {
      var zip = RevisionDelPaquete.revisar(nombre, bytes, limites);
      var indice = IndiceDeHojas.leer(nombre, zip, limites);
      return Optional.of(new Libro(nombre, limites, zip, indice));
    } catch (Rechazo r) {
      avisos.accept(r.motivo());
    } catch (XmlDanado | IOException | UncheckedIOException e) {
      avisos.accept(FichasDeLectura.NO_ES_LIBRO.variante("danado", Lugar.libro(nombre)));
    }
    return Optional.empty();
  }

  /** Dice si un archivo de ese tamaño se puede leer; si no, lo señala sin abrirlo. */
  public static boolean cabe(
      String nombre, long bytes, Limites limites, Consumer<Hallazgo> avisos) {
    if (bytes <= limites.bytes()) {
      return true;
    }
    var lugar = Lugar.libro(nombre);
    avisos.accept(FichasDeLectura.LIMITE.variante("bytes", lugar, limites.bytes(), bytes));
    return false;
  }

  /** Ruta del libro dentro del caso. */
  public String nombre() {
    return nombre;
  }

  /** Nombres de sus hojas, en el orden de las pestañas. */
  public List<String> hojas() {
    return indice.hojas().stream().map(IndiceDeHojas.Entrada::nombre).toList();
  }

  /** El libro visto por sus partes, tal como están escritas. */
  public Paquete paquete() {
    return new Paquete(this);
  }

  IndiceDeHojas indice() {
    return indice;
  }

  ZipFile zip() {
    return zip;
  }

  Limites limites() {
    return limites;
  }

  /** Lo que contiene una parte; vacío si no está. */
  Optional<InputStream> parte(String ruta) {
    return parte(zip, ruta);
  }

  static Optional<InputStream> parte(ZipFile zip, String ruta) {
    try {
      var entrada = zip.getEntry(ruta);
      return entrada == null ? Optional.empty() : Optional.of(zip.getInputStream(entrada));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tamaño ya inflado de una parte que existe, en bytes. */
  long tamano(String ruta) {
    var entrada = zip.getEntry(ruta);
    return entrada == null ? 0 : entrada.getSize();
  }
}
