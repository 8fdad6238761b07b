/**
 * El control de cambios: un documento de Word que dice, con cambios registrados de verdad, qué se
 * quitó y qué se agregó de un informe a otro.
 *
 * <p>Aceptarlos todos deja el segundo informe; rechazarlos, el primero. Aquí no se decide qué dice
 * el documento, que es cosa de {@code documento}, ni cómo se empareja, que es de {@code
 * comparacion}.
 *
 * <pre>{@code
 * try (var salida = Files.newOutputStream(Path.of("cambios.docx"))) {
 *   ControlDeCambios.escribir(anterior, actual, salida);
 * }
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.control;

import org.jspecify.annotations.NullMarked;
