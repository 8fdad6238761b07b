package mx.iecm.informe.entrega;

import jakarta.json.JsonArray;
import java.util.UUID;
import mx.iecm.informe.acceso.Sello;

/**
 * El acuse de una entrega: lo que se recibió, de quién, cuándo y lo que se halló.
 *
 * @param id su número
 * @param area siglas
 * @param libro lo que se recibió
 * @param recibida cuándo se recibió por primera vez y quién la subió
 * @param vigente si es la que vale
 * @param cuentas cuánto se halló
 * @param hallazgos por hoja y celda, como en el dictamen
 */
public record Acuse(
    UUID id,
    String area,
    Libro libro,
    Sello recibida,
    boolean vigente,
    Cuentas cuentas,
    JsonArray hallazgos) {

  /**
   * Un libro recibido.
   *
   * @param nombre del archivo, como llegó
   * @param sha256 de sus bytes
   * @param tamano en bytes
   */
  public record Libro(String nombre, String sha256, long tamano) {}

  static Acuse de(Entrega entrega) {
    var hallado = entrega.hallado();
    return new Acuse(
        entrega.id(),
        entrega.area().siglas(),
        new Libro(entrega.nombre(), entrega.sha256(), entrega.archivo().tamano()),
        new Sello(entrega.recibidaEn(), entrega.recibidaPor()),
        entrega.area().vigente().filter(v -> v.id().equals(entrega.id())).isPresent(),
        hallado.cuentas(),
        hallado.hallazgos());
  }
}
