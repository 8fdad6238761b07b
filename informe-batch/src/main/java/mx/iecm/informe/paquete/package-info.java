/**
 * Un documento de Word visto por sus partes, para revisarlo: ni lo compone ni lo cambia.
 *
 * <p>Aquí no hay docx4j: lo que se revisa es lo que está escrito, no lo que una biblioteca
 * entendió.
 */
@NullMarked
package mx.iecm.informe.paquete;

import org.jspecify.annotations.NullMarked;
