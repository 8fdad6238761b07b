package mx.iecm.informe.compilacion;

import java.time.Duration;

/**
 * Una compilación acaba de terminar, con el veredicto que sea.
 *
 * @param borrador si se pidió un borrador
 * @param duracion desde que se pidió
 */
public record Terminada(boolean borrador, Duration duracion) {}
