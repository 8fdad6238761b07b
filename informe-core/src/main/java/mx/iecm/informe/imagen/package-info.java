/**
 * Lo que se sabe de una imagen sin abrirla.
 *
 * <pre>{@code
 * if (!MedidaDeImagen.cabe(bytes)) {
 *   // en su lugar va su descripción, y se dice
 * }
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.imagen;

import org.jspecify.annotations.NullMarked;
