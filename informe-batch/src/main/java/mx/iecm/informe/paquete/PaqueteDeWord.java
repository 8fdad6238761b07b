package mx.iecm.informe.paquete;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Element;

/** Las partes de un documento de Word, por su nombre. */
public final class PaqueteDeWord {

  /** La parte del cuerpo. */
  public static final String DOCUMENTO = "word/document.xml";

  private static final String TIPOS = "[Content_Types].xml";
  private static final LocalDateTime FECHA = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final TreeMap<String, byte[]> partes;

  /** Un paquete con esas partes, ya infladas. */
  public PaqueteDeWord(Map<String, byte[]> partes) {
    this.partes = new TreeMap<>(partes);
  }

  /**
   * El de un documento en el que se confía.
   *
   * @throws IOException si no es un ZIP entero
   */
  public static PaqueteDeWord de(byte[] docx) throws IOException {
    var partes = new TreeMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (!e.isDirectory()) {
          partes.put(e.getName(), zip.readAllBytes());
        }
      }
    }
    return new PaqueteDeWord(partes);
  }

  /** El mismo, con otro contenido en algunas de sus partes. */
  public PaqueteDeWord con(Map<String, byte[]> otras) {
    var todas = new TreeMap<>(partes);
    todas.putAll(otras);
    return new PaqueteDeWord(todas);
  }

  /** Todo el paquete como archivo; los mismos datos dan los mismos bytes. */
  public byte[] escrito() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      // Quien lee en flujo espera primero los tipos.
      if (tiene(TIPOS)) {
        escribir(zip, TIPOS);
      }
      for (String parte : partes.keySet()) {
        if (!parte.equals(TIPOS)) {
          escribir(zip, parte);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void escribir(ZipOutputStream zip, String parte) throws IOException {
    var entrada = new ZipEntry(parte);
    entrada.setTimeLocal(FECHA);
    zip.putNextEntry(entrada);
    zip.write(bytes(parte));
    zip.closeEntry();
  }

  /** Los nombres de sus partes, en orden. */
  public Set<String> nombres() {
    return partes.keySet();
  }

  /** Dice si la tiene. */
  public boolean tiene(String parte) {
    return partes.containsKey(parte);
  }

  /** Los bytes de una parte; ninguno si no está. */
  public byte[] bytes(String parte) {
    return partes.getOrDefault(parte, new byte[0]).clone();
  }

  /**
   * La raíz de una parte; vacía si no está.
   *
   * @throws XmlMalFormado si no es XML o no es de las que se aceptan
   */
  public Optional<Element> xml(String parte) throws XmlMalFormado {
    byte[] bytes = partes.get(parte);
    return bytes == null ? Optional.empty() : Optional.of(Nodos.leer(parte, bytes));
  }

  /**
   * Las relaciones de una parte; las de todo el paquete son las de {@code ""}.
   *
   * @throws XmlMalFormado si la parte que las dice no es XML
   */
  public List<Relacion> relaciones(String parte) throws XmlMalFormado {
    int corte = parte.lastIndexOf('/') + 1;
    String carpeta = parte.substring(0, corte);
    var raiz = xml(carpeta + "_rels/" + parte.substring(corte) + ".rels");
    return raiz.stream()
        .flatMap(r -> Nodos.hijos(r, "Relationship").stream())
        .map(r -> relacion(carpeta, r))
        .toList();
  }

  private static Relacion relacion(String carpeta, Element r) {
    String tipo = Nodos.atributo(r, "Type");
    String destino = Nodos.atributo(r, "Target");
    boolean externa = Nodos.atributo(r, "TargetMode").equalsIgnoreCase("External");
    return new Relacion(
        Nodos.atributo(r, "Id"),
        tipo.substring(tipo.lastIndexOf('/') + 1),
        externa ? destino : parte(carpeta, destino),
        externa);
  }

  private static String parte(String carpeta, String destino) {
    try {
      return URI.create("/" + carpeta).resolve(destino).getPath().replaceFirst("^/+", "");
    } catch (IllegalArgumentException e) {
      return destino;
    }
  }
}
