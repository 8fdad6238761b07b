/**
 * Las normas de los nombres: que una persona, una institución o una sigla se escriba en todo el
 * informe como está en el programa.
 */
@NullMarked
package mx.iecm.informe.regla.nombre;

import org.jspecify.annotations.NullMarked;
