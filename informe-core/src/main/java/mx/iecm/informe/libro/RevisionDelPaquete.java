package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.CONTENIDO_ACTIVO;
import static mx.iecm.informe.libro.FichasDeLectura.LIMITE;
import static mx.iecm.informe.libro.FichasDeLectura.NO_ES_LIBRO;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Lugar;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Lo que se comprueba de un archivo antes de leer una sola celda: que sea un libro, que esté
 * entero, que no pase de los límites y que no traiga nada que se ejecute.
 *
 * <p>Cada parte se infla una vez y se cuenta mientras se infla: lo que el ZIP dice de sí mismo no
 * se cree.
 */
final class RevisionDelPaquete {

  private static final int MEGA = 1 << 20;

  private final String nombre;
  private final Limites limites;
  private final ZipFile zip;
  private final byte[] tramo = new byte[1 << 16];

  private RevisionDelPaquete(String nombre, Limites limites, ZipFile zip) {
    this.nombre = nombre;
    this.limites = limites;
    this.zip = zip;
  }

  static ZipFile revisar(String nombre, byte[] bytes, Limites limites) throws IOException {
    var lugar = Lugar.libro(nombre);
    if (bytes.length > limites.bytes()) {
      throw new Rechazo(LIMITE.variante("bytes", lugar, limites.bytes(), bytes.length));
    }
    String tipo = TipoDeArchivo.variante(bytes);
    if (!tipo.isEmpty()) {
      throw new Rechazo(NO_ES_LIBRO.variante(tipo, lugar));
    }
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    new RevisionDelPaquete(nombre, limites, zip).revisar();
    return zip;
  }

  private void revisar() throws IOException {
    List<ZipArchiveEntry> entradas = Collections.list(zip.getEntries());
    if (entradas.size() > limites.entradas()) {
      throw rechazo(LIMITE, "entradas", limites.entradas(), entradas.size());
    }
    var nombres = new HashSet<String>();
    long total = 0;
    for (var entrada : entradas) {
      if (!nombres.add(entrada.getName().toLowerCase(Locale.ROOT))) {
        throw rechazo(NO_ES_LIBRO, "danado");
      }
      total += inflar(entrada, limites.inflado() - total);
    }
    revisarTipo();
    revisarContenidoActivo(entradas);
    for (var entrada : entradas) {
      revisarDtd(entrada);
    }
  }

  private long inflar(ZipArchiveEntry entrada, long quedan) throws IOException {
    boolean deLibro =
        entrada.getMethod() == ZipEntry.STORED || entrada.getMethod() == ZipEntry.DEFLATED;
    if (!deLibro || !zip.canReadEntryData(entrada)) {
      throw rechazo(NO_ES_LIBRO, "danado");
    }
    long inflados = 0;
    var crc = new CRC32();
    try (InputStream en = zip.getInputStream(entrada)) {
      for (int n = en.read(tramo); n >= 0; n = en.read(tramo)) {
        inflados += n;
        crc.update(tramo, 0, n);
        comprobar(entrada, inflados, quedan);
      }
    }
    if (crc.getValue() != entrada.getCrc() || inflados != entrada.getSize()) {
      throw rechazo(NO_ES_LIBRO, "danado");
    }
    return inflados;
  }

  private void comprobar(ZipArchiveEntry entrada, long inflados, long quedan) {
    if (inflados > limites.parte()) {
      throw rechazo(LIMITE, "parte", limites.parte(), entrada.getName());
    }
    if (inflados > quedan) {
      throw rechazo(LIMITE, "inflado", limites.inflado(), entrada.getName());
    }
    long comprimidos = Math.max(1, entrada.getCompressedSize());
    if (inflados > MEGA && inflados / comprimidos > limites.razon()) {
      throw rechazo(LIMITE, "razon", limites.razon(), entrada.getName());
    }
  }

  private void revisarTipo() {
    if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
      throw rechazo(NO_ES_LIBRO, "ods");
    }
    if (zip.getEntry("word/document.xml") != null) {
      throw rechazo(NO_ES_LIBRO, "word");
    }
    if (zip.getEntry("ppt/presentation.xml") != null) {
      throw rechazo(NO_ES_LIBRO, "presentacion");
    }
    if (zip.getEntry("xl/workbook.bin") != null) {
      throw rechazo(NO_ES_LIBRO, "xlsb");
    }
    if (zip.getEntry("[Content_Types].xml") == null) {
      throw rechazo(NO_ES_LIBRO, "zip");
    }
  }

  private void revisarContenidoActivo(List<ZipArchiveEntry> entradas) {
    for (var entrada : entradas) {
      String ruta = entrada.getName().toLowerCase(Locale.ROOT);
      if (ruta.endsWith("vbaproject.bin") || ruta.startsWith("xl/macrosheets/")) {
        throw rechazo(CONTENIDO_ACTIVO, "macros", entrada.getName());
      }
      if (ruta.startsWith("xl/embeddings/") || ruta.startsWith("xl/activex/")) {
        throw rechazo(CONTENIDO_ACTIVO, "objetos", entrada.getName());
      }
      if (ruta.equals("xl/connections.xml") || ruta.startsWith("xl/querytables/")) {
        throw rechazo(CONTENIDO_ACTIVO, "conexiones", entrada.getName());
      }
    }
  }

  private void revisarDtd(ZipArchiveEntry entrada) throws IOException {
    String ruta = entrada.getName();
    String llana = ruta.toLowerCase(Locale.ROOT);
    if (!llana.endsWith(".xml") && !llana.endsWith(".rels") && !llana.endsWith(".vml")) {
      return;
    }
    try (InputStream en = zip.getInputStream(entrada)) {
      if (Xml.conDtd(en)) {
        throw new Rechazo(CONTENIDO_ACTIVO.variante("dtd", lugar(ruta), ruta));
      }
    } catch (XMLStreamException e) {
      throw new XmlDanado(e);
    }
  }

  /** La hoja cuya parte es esa, si se puede saber; si no, todo el libro. */
  private Lugar lugar(String ruta) {
    try {
      return IndiceDeHojas.leer(nombre, zip, limites).hojas().stream()
          .filter(h -> h.ruta().equals(ruta))
          .findFirst()
          .map(h -> Lugar.hoja(nombre, h.nombre()))
          .orElseGet(() -> Lugar.libro(nombre));
    } catch (Rechazo | XmlDanado e) {
      return Lugar.libro(nombre);
    }
  }

  private Rechazo rechazo(Ficha ficha, String variante, Serializable... datos) {
    return new Rechazo(ficha.variante(variante, Lugar.libro(nombre), datos));
  }
}
