package mx.iecm.informe.entrega;

/**
 * Lo que llegó de un área, antes de asentarlo.
 *
 * @param periodo clave
 * @param siglas del área que entrega
 * @param libro como llegó
 * @param motivo por qué llega fuera de plazo; {@code ""} si no se dijo
 * @param usuario quien lo subió
 */
public record Recibido(
    String periodo, String siglas, ArchivoSubido libro, String motivo, String usuario) {}
