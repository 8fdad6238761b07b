/**
 * Las normas de los horarios de una agenda: que se lean, que no se encimen ni dejen huecos y que
 * cada hora diga qué se hace.
 */
@NullMarked
package mx.iecm.informe.regla.horario;

import org.jspecify.annotations.NullMarked;
