package mx.iecm.informe.plantilla;

import static mx.iecm.informe.caso.FichasDePlantilla.AJENO;
import static mx.iecm.informe.caso.FichasDePlantilla.LIMITE;
import static mx.iecm.informe.caso.FichasDePlantilla.NO_ES_DOCX;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.libro.TipoDeArchivo;
import mx.iecm.informe.libro.Xml;
import mx.iecm.informe.paquete.PaqueteDeWord;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Abre la plantilla sin creerle: que sea un documento de Word, que esté entero y que no pida de la
 * máquina más que un libro. Lo que el ZIP dice de sí mismo se cuenta al inflarlo.
 */
final class Apertura {

  private static final int MEGA = 1 << 20;

  private final String nombre;
  private final Limites limites;
  private final byte[] tramo = new byte[1 << 14];
  private final TreeMap<String, byte[]> partes = new TreeMap<>();
  private long total;

  private Apertura(String nombre, Limites limites) {
    this.nombre = nombre;
    this.limites = limites;
  }

  static PaqueteDeWord abrir(String nombre, byte[] bytes, Limites limites) throws Inservible {
    return new Apertura(nombre, limites).abrir(bytes);
  }

  private PaqueteDeWord abrir(byte[] bytes) throws Inservible {
    if (bytes.length > limites.bytes()) {
      throw rechazo(LIMITE, "bytes", limites.bytes(), bytes.length);
    }
    String tipo = TipoDeArchivo.variante(bytes);
    if (!tipo.isEmpty()) {
      throw rechazo(NO_ES_DOCX, deLibroADocumento(tipo));
    }
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      inflar(zip);
    } catch (IOException | RuntimeException e) {
      throw rechazo(NO_ES_DOCX, "danado", "ZIP");
    }
    revisarTipo();
    for (var parte : partes.entrySet()) {
      revisarXml(parte.getKey(), parte.getValue());
    }
    return new PaqueteDeWord(partes);
  }

  /** Lo que para quien espera un libro es de Word, y al revés. */
  private static String deLibroADocumento(String tipo) {
    return switch (tipo) {
      case "xls" -> "libro";
      case "csv" -> "desconocido";
      default -> tipo;
    };
  }

  private void inflar(ZipFile zip) throws IOException, Inservible {
    var entradas = Collections.list(zip.getEntries());
    if (entradas.size() > limites.entradas()) {
      throw rechazo(LIMITE, "entradas", limites.entradas(), entradas.size());
    }
    var nombres = new HashSet<String>();
    for (var entrada : entradas) {
      if (!nombres.add(entrada.getName().toLowerCase(Locale.ROOT))) {
        throw rechazo(NO_ES_DOCX, "danado", entrada.getName());
      }
      if (!entrada.isDirectory()) {
        partes.put(entrada.getName(), inflar(zip, entrada));
      }
    }
  }

  private byte[] inflar(ZipFile zip, ZipArchiveEntry entrada) throws IOException, Inservible {
    boolean usual =
        entrada.getMethod() == ZipEntry.STORED || entrada.getMethod() == ZipEntry.DEFLATED;
    if (!usual || !zip.canReadEntryData(entrada)) {
      throw rechazo(NO_ES_DOCX, "danado", entrada.getName());
    }
    var inflado = new ByteArrayOutputStream();
    var crc = new CRC32();
    try (InputStream en = zip.getInputStream(entrada)) {
      for (int n = en.read(tramo); n >= 0; n = en.read(tramo)) {
        inflado.write(tramo, 0, n);
        crc.update(tramo, 0, n);
        total += n;
        comprobar(entrada, inflado.size());
      }
    }
    if (crc.getValue() != entrada.getCrc()) {
      throw rechazo(NO_ES_DOCX, "danado", entrada.getName());
    }
    return inflado.toByteArray();
  }

  private void comprobar(ZipArchiveEntry entrada, long inflados) throws Inservible {
    if (inflados > limites.parte()) {
      throw rechazo(LIMITE, "parte", limites.parte(), entrada.getName());
    }
    if (total > limites.inflado()) {
      throw rechazo(LIMITE, "inflado", limites.inflado(), entrada.getName());
    }
    long comprimidos = Math.max(1, entrada.getCompressedSize());
    if (inflados > MEGA && inflados / comprimidos > limites.razon()) {
      throw rechazo(LIMITE, "razon", limites.razon(), entrada.getName());
    }
  }

  private void revisarTipo() throws Inservible {
    if (partes.containsKey("mimetype") && partes.containsKey("content.xml")) {
      throw rechazo(NO_ES_DOCX, "odt");
    }
    if (partes.containsKey("xl/workbook.xml") || partes.containsKey("xl/workbook.bin")) {
      throw rechazo(NO_ES_DOCX, "libro");
    }
    if (partes.containsKey("ppt/presentation.xml")) {
      throw rechazo(NO_ES_DOCX, "presentacion");
    }
    boolean deWord = partes.keySet().stream().anyMatch(p -> p.startsWith("word/"));
    if (!partes.containsKey("[Content_Types].xml") || !deWord) {
      throw rechazo(NO_ES_DOCX, "zip");
    }
  }

  private void revisarXml(String parte, byte[] bytes) throws Inservible {
    String llana = parte.toLowerCase(Locale.ROOT);
    if (!llana.endsWith(".xml") && !llana.endsWith(".rels")) {
      return;
    }
    try {
      if (Xml.conDtd(new ByteArrayInputStream(bytes))) {
        throw rechazo(AJENO, "dtd", parte);
      }
    } catch (XMLStreamException e) {
      throw rechazo(NO_ES_DOCX, "danado", parte);
    }
  }

  private Inservible rechazo(Ficha ficha, String variante, Serializable... datos) {
    return new Inservible(ficha.variante(variante, Lugar.libro(nombre), datos));
  }
}
