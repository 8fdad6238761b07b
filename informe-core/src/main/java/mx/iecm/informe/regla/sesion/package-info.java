/**
 * Las normas de las sesiones: su fecha y su número, su asistencia y su quórum, y los acuerdos que
 * se toman en ellas.
 */
@NullMarked
package mx.iecm.informe.regla.sesion;

import org.jspecify.annotations.NullMarked;
