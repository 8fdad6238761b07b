/**
 * Las normas de las cifras: que lo declarado y lo escrito sea lo que se midió, que las sumas den,
 * que haya una fuente y que lo prometido en el periodo anterior se cumpla.
 */
@NullMarked
package mx.iecm.informe.regla.cifra;

import org.jspecify.annotations.NullMarked;
