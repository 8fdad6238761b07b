/**
 * Las normas de los textos: sin descuidos ni restos de borrador, cada contenido en su columna y
 * nada escrito dos veces.
 */
@NullMarked
package mx.iecm.informe.regla.texto;

import org.jspecify.annotations.NullMarked;
