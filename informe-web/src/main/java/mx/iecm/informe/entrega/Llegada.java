package mx.iecm.informe.entrega;

import java.time.Instant;
import mx.iecm.informe.acuse.Puntualidad;

/**
 * Cómo llegó una entrega nueva.
 *
 * @param numero cuál es entre las de su área en el periodo, desde 1
 * @param cuando al milisegundo, que es lo que el acuse dice
 * @param puntualidad si fue en su plazo
 * @param motivo por qué fue fuera de plazo; {@code ""} si fue en él
 */
record Llegada(int numero, Instant cuando, Puntualidad puntualidad, String motivo) {}
