package mx.iecm.informe.entrega;

import jakarta.json.JsonArray;
import java.time.Instant;
import java.util.UUID;

/**
 * El acuse de una entrega: lo que se recibió, de quién, cuándo y lo que se halló.
 *
 * @param id número del acuse
 * @param area siglas
 * @param nombre del archivo, como llegó
 * @param sha256 de los bytes recibidos
 * @param tamano en bytes
 * @param recibidaEn cuándo se recibió por primera vez
 * @param recibidaPor quién la subió
 * @param vigente si es la que vale
 * @param errores cuántos
 * @param advertencias cuántas
 * @param notas cuántas
 * @param hallazgos por hoja y celda, como en el dictamen
 */
public record Acuse(
    UUID id,
    String area,
    String nombre,
    String sha256,
    long tamano,
    Instant recibidaEn,
    String recibidaPor,
    boolean vigente,
    int errores,
    int advertencias,
    int notas,
    JsonArray hallazgos) {

  static Acuse de(Entrega entrega) {
    var hallado = entrega.hallado();
    return new Acuse(
        entrega.id(),
        entrega.area().siglas(),
        entrega.nombre(),
        entrega.sha256(),
        entrega.archivo().tamano(),
        entrega.recibidaEn(),
        entrega.recibidaPor(),
        entrega.area().vigente().filter(v -> v.id().equals(entrega.id())).isPresent(),
        hallado.errores(),
        hallado.advertencias(),
        hallado.notas(),
        hallado.hallazgos());
  }
}
