package mx.iecm.informe.entrega;

import jakarta.json.JsonArray;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.acuse.Puntualidad;

/**
 * Una entrega y lo que de ella se dice: lo que se recibió, de quién, cuándo, lo que se halló y si
 * vale.
 *
 * @param id con que se le nombra
 * @param folio de su acuse, único en el periodo
 * @param area siglas
 * @param libro lo que se recibió
 * @param recibida cuándo se recibió por primera vez y quién la subió
 * @param plazo si fue en su plazo
 * @param vigente si es la que vale
 * @param retirada quién la retiró y cuándo, si está retirada
 * @param cuentas cuánto se halló
 * @param hallazgos por hoja y celda, como en el dictamen
 */
public record Acuse(
    UUID id,
    String folio,
    String area,
    Libro libro,
    Sello recibida,
    EnPlazo plazo,
    boolean vigente,
    Optional<Sello> retirada,
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

  /**
   * Si se recibió en su plazo.
   *
   * @param puntualidad cómo llegó
   * @param motivo por qué fue fuera de plazo; {@code ""} si fue en él
   */
  public record EnPlazo(Puntualidad puntualidad, String motivo) {}

  static Acuse de(Entrega entrega) {
    var hallado = entrega.hallado();
    return new Acuse(
        entrega.id(),
        entrega.folio(),
        entrega.area().siglas(),
        new Libro(entrega.nombre(), entrega.sha256(), entrega.archivo().tamano()),
        new Sello(entrega.recibidaEn(), entrega.recibidaPor()),
        new EnPlazo(entrega.puntualidad(), entrega.motivo()),
        entrega.area().vale(entrega),
        entrega.retirada(),
        hallado.cuentas(),
        hallado.hallazgos());
  }

  /** Lo que se puede decir de ella en una o dos palabras. */
  public String situacion() {
    if (vigente) {
      return "Vale";
    }
    return retirada.isPresent() ? "Retirada" : "Sustituida";
  }
}
