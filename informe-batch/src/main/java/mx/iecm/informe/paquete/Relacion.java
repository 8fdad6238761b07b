package mx.iecm.informe.paquete;

/**
 * Una relación de una parte con otra o con algo de fuera.
 *
 * @param id con que se cita
 * @param tipo el final de su tipo, por ejemplo {@code image}
 * @param destino la parte, o la dirección si es externa
 * @param externa si lleva fuera del paquete
 */
public record Relacion(String id, String tipo, String destino, boolean externa) {}
