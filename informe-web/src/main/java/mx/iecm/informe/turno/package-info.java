/**
 * Lo que el servidor hace por su cuenta, cada tanto.
 *
 * <pre>{@code
 * turnos.cada(Duration.ofSeconds(3), "el vigía", this::vuelta);
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.turno;

import org.jspecify.annotations.NullMarked;
