/**
 * Las normas de la cobertura del programa: que toda área entregue, que toda línea de acción diga
 * qué se hizo y qué queda pendiente, y que nada de lo entregado se pierda.
 */
@NullMarked
package mx.iecm.informe.regla.cobertura;

import org.jspecify.annotations.NullMarked;
