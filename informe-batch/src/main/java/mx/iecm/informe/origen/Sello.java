package mx.iecm.informe.origen;

import java.util.List;

/**
 * Lo que un documento lleva para que se sepa si sigue siendo el que se emitió. Es la última parte
 * del paquete: habla de todas las demás.
 *
 * <p>No es una firma: quien cambie el documento puede rehacer el sello. Lo que lo impide es tener
 * aparte la huella del archivo, que está en {@code manifiesto.json}.
 *
 * @param bytes del archivo que van antes del sello
 * @param sha256 de esos bytes
 * @param partes las demás, en el orden del archivo
 */
public record Sello(long bytes, String sha256, List<ParteSellada> partes) {

  public Sello {
    partes = List.copyOf(partes);
  }

  /**
   * Una parte del paquete.
   *
   * @param nombre dentro del paquete
   * @param bytes ya inflada
   * @param clase cómo se calculó su huella
   * @param huella de lo que contiene, ya inflada: comprimirla de otro modo no la cambia
   */
  public record ParteSellada(String nombre, long bytes, Clase clase, String huella) {

    /** La de una parte chica. */
    public static ParteSellada de(String nombre, byte[] contenido) {
      return new ParteSellada(nombre, contenido.length, Clase.SHA256, Huella.de(contenido));
    }

    /** La de una parte ya comprimida, de la que se sabe el CRC-32. */
    public static ParteSellada conCrc(String nombre, long bytes, long crc) {
      return new ParteSellada(nombre, bytes, Clase.CRC32, "%08x".formatted(crc));
    }
  }

  /** Cómo se calcula la huella de una parte. */
  public enum Clase {
    /** SHA-256 de su contenido. */
    SHA256,
    /** CRC-32 de su contenido, que se conoce sin inflarla. */
    CRC32;

    String etiqueta() {
      return this == SHA256 ? "sha256" : "crc32";
    }
  }
}
