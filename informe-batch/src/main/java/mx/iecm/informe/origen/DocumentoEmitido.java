package mx.iecm.informe.origen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import mx.iecm.informe.libro.Xml;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Un DOCX abierto para preguntarle de dónde sale.
 *
 * <p>Word y LibreOffice cambian de nombre las partes propias al guardar, así que se buscan por su
 * espacio de nombres.
 */
public final class DocumentoEmitido implements AutoCloseable {

  private static final String DOCUMENTO = "word/document.xml";
  private static final String DANADO = "El archivo no es un documento de Word o está dañado: ";
  private static final String AJENO =
      "El documento no lleva procedencia: no lo emitió este programa, lo emitió una versión"
          + " anterior o se la quitaron: ";

  /** Nuestras partes son chicas: lo que mida más no lo es. */
  private static final long TOPE = 256L << 20;

  private final Path archivo;
  private final ZipFile zip;

  private DocumentoEmitido(Path archivo, ZipFile zip) {
    this.archivo = archivo;
    this.zip = zip;
  }

  /**
   * Abre un documento.
   *
   * @throws DocumentoAjeno si no es un paquete de Word
   * @throws IOException si el archivo no se puede leer
   */
  public static DocumentoEmitido abrir(Path archivo) throws IOException, DocumentoAjeno {
    if (!Files.isReadable(archivo)) {
      throw new IOException("no se puede leer " + archivo);
    }
    try {
      var zip = new ZipFile(archivo.toFile());
      if (zip.getEntry(DOCUMENTO) == null) {
        zip.close();
        throw new DocumentoAjeno(DANADO + archivo);
      }
      return new DocumentoEmitido(archivo, zip);
    } catch (IOException e) {
      throw new DocumentoAjeno(DANADO + archivo, e);
    }
  }

  /**
   * Su procedencia.
   *
   * @throws DocumentoAjeno si no la lleva o está dañada
   */
  public Procedencia procedencia() throws DocumentoAjeno {
    String parte =
        parte(ProcedenciaXml.ESPACIO).orElseThrow(() -> new DocumentoAjeno(AJENO + archivo));
    try (var en = propia(parte)) {
      return LectorDeProcedencia.leer(en);
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      throw new DocumentoAjeno("La procedencia del documento está dañada: " + archivo, e);
    }
  }

  /** La parte cuya raíz es de ese espacio de nombres. */
  Optional<String> parte(String espacio) {
    return Collections.list(zip.entries()).stream()
        .filter(e -> e.getName().startsWith("customXml/") && e.getName().endsWith(".xml"))
        .filter(e -> e.getSize() <= TOPE && esDe(espacio, e))
        .map(ZipEntry::getName)
        .findFirst();
  }

  private boolean esDe(String espacio, ZipEntry parte) {
    try (var en = zip.getInputStream(parte)) {
      var xml = Xml.abrir(en);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return espacio.equals(xml.getNamespaceURI());
        }
      }
      return false;
    } catch (IOException | XMLStreamException e) {
      return false;
    }
  }

  /** Una parte nuestra; lo que el paquete dice que mide no se cree. */
  InputStream propia(String parte) throws IOException {
    return BoundedInputStream.builder().setInputStream(abrir(parte)).setMaxCount(TOPE).get();
  }

  private InputStream abrir(String parte) throws IOException {
    return zip.getInputStream(zip.getEntry(parte));
  }

  InputStream abrir(ZipEntry parte) throws IOException {
    return zip.getInputStream(parte);
  }

  /** Sus partes, en el orden del archivo; una carpeta no lo es. */
  List<? extends ZipEntry> partes() {
    return Collections.list(zip.entries()).stream().filter(e -> !e.isDirectory()).toList();
  }

  Path archivo() {
    return archivo;
  }

  /**
   * Lo que ahora dicen esos marcadores; el que ya no está no aparece.
   *
   * @throws DocumentoAjeno si el documento está dañado
   */
  public Map<String, String> textos(Set<String> marcadores) throws DocumentoAjeno {
    return recorrer(lector -> lector.textos(marcadores));
  }

  /**
   * Las celdas de un renglón de la tabla de ese marcador; la que sigue a otra combinada dice lo
   * mismo que ella.
   *
   * @param numero del renglón impreso, desde 1, sin contar el encabezado
   * @return vacía si la tabla o el renglón ya no están
   * @throws DocumentoAjeno si el documento está dañado
   */
  public List<String> renglon(String marcador, long numero) throws DocumentoAjeno {
    return recorrer(lector -> lector.renglon(marcador, numero));
  }

  private interface Recorrido<T> {
    T en(LectorDeCuerpo lector) throws XMLStreamException;
  }

  private <T> T recorrer(Recorrido<T> recorrido) throws DocumentoAjeno {
    try (var en = abrir(DOCUMENTO)) {
      return recorrido.en(new LectorDeCuerpo(Xml.abrir(en)));
    } catch (IOException | XMLStreamException e) {
      throw new DocumentoAjeno(DANADO + archivo, e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
