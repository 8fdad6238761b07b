package mx.iecm.informe.documento;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mx.iecm.informe.origen.Huella;
import mx.iecm.informe.origen.Sello.ParteSellada;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Escribe el ZIP del documento siempre igual: mismo orden de partes y una fecha fija, para que los
 * mismos datos den los mismos bytes.
 */
final class PaqueteDocx {

  private static final String TIPOS = "[Content_Types].xml";
  private static final String RAIZ = "_rels/.rels";

  private Optional<String> sello = Optional.empty();
  private final TreeMap<String, byte[]> partes = new TreeMap<>(PaqueteDocx::orden);

  /** Las partes de un DOCX ya guardado. */
  static PaqueteDocx de(byte[] docx) throws IOException {
    var paquete = new PaqueteDocx();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (!e.isDirectory()) {
          paquete.partes.put(e.getName(), estable(e.getName(), zip.readAllBytes()));
        }
      }
    }
    return paquete;
  }

  private static byte[] estable(String nombre, byte[] parte) {
    return nombre.endsWith(".xml")
        ? EspaciosEnOrden.de(new String(parte, UTF_8)).getBytes(UTF_8)
        : parte;
  }

  /** Cambia el contenido de una parte, si el paquete la tiene. */
  void reemplazar(String nombre, String xml) {
    partes.computeIfPresent(nombre, (n, antes) -> xml.getBytes(UTF_8));
  }

  /** Agrega algo en una parte justo antes de {@code cierre}. */
  void agregarAntes(String nombre, String cierre, String nuevo) {
    partes.computeIfPresent(
        nombre,
        (n, antes) -> {
          String xml = new String(antes, UTF_8);
          int lugar = xml.lastIndexOf(cierre);
          return (xml.substring(0, lugar) + nuevo + xml.substring(lugar)).getBytes(UTF_8);
        });
  }

  /** Agrega una parte, o la cambia. */
  void poner(String nombre, String xml) {
    partes.put(nombre, xml.getBytes(UTF_8));
  }

  /** Agrega una parte que no es XML, o la cambia. */
  void poner(String nombre, byte[] parte) {
    partes.put(nombre, parte.clone());
  }

  /** Quita una parte, si la tiene. */
  void quitar(String nombre) {
    partes.remove(nombre);
  }

  /** Cambia en una parte todo lo que siga {@code patron}. */
  void cambiar(String nombre, String patron, String nuevo) {
    partes.computeIfPresent(
        nombre, (n, antes) -> new String(antes, UTF_8).replaceAll(patron, nuevo).getBytes(UTF_8));
  }

  /** Las partes de una carpeta que dicen alguno de esos textos. */
  List<String> conTexto(String carpeta, String... textos) {
    return partes.entrySet().stream()
        .filter(p -> p.getKey().startsWith(carpeta))
        .filter(p -> Arrays.stream(textos).anyMatch(new String(p.getValue(), UTF_8)::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Pide que al final del paquete vaya su sello, en la parte de ese nombre. */
  void sellar(String nombre) {
    sello = Optional.of(nombre);
  }

  /** Primero los tipos y las relaciones, como los espera quien lee en flujo. */
  private static int orden(String a, String b) {
    int porLugar = Integer.compare(lugar(a), lugar(b));
    return porLugar != 0 ? porLugar : a.compareTo(b);
  }

  private static int lugar(String nombre) {
    return nombre.equals(TIPOS) ? 0 : nombre.equals(RAIZ) ? 1 : 2;
  }

  /**
   * Escribe el paquete; la parte {@code grande} va ya comprimida y sus bytes salen de {@code
   * cruda}.
   */
  void escribir(OutputStream salida, String grande, Segmento segmento, InputStream cruda)
      throws IOException {
    var sellada = new SalidaSellada(salida);
    try (var zip = new ZipArchiveOutputStream(new BufferedOutputStream(sellada, Huella.TRAMO))) {
      for (var parte : partes.entrySet()) {
        if (!parte.getKey().equals(grande)) {
          zip.putArchiveEntry(entrada(parte.getKey()));
          zip.write(parte.getValue());
          zip.closeArchiveEntry();
          sellada.parte(ParteSellada.de(parte.getKey(), parte.getValue()));
        }
      }
      var entrada = entrada(grande);
      entrada.setMethod(ZipEntry.DEFLATED);
      entrada.setCrc(segmento.crc());
      entrada.setSize(segmento.inflados());
      entrada.setCompressedSize(segmento.comprimidos());
      zip.addRawArchiveEntry(entrada, cruda);
      sellada.parte(ParteSellada.conCrc(grande, segmento.inflados(), segmento.crc()));
      if (sello.isPresent()) {
        zip.flush();
        zip.putArchiveEntry(entrada(sello.get()));
        zip.write(sellada.sello().getBytes(UTF_8));
        zip.closeArchiveEntry();
      }
    }
  }

  private static ZipArchiveEntry entrada(String nombre) {
    var entrada = new ZipArchiveEntry(nombre);
    // El ZIP guarda la hora local: se le da la que, en cualquier huso, se escribe igual. No es la
    // primera que admite, que según el huso lleva además otra marca con la hora universal.
    var fija = LocalDateTime.of(1980, 2, 1, 0, 0).atZone(ZoneId.systemDefault());
    entrada.setTime(fija.toInstant().toEpochMilli());
    return entrada;
  }
}
