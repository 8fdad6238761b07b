/**
 * Lo que un documento de Word necesita para que se pueda leer sin verlo, revisado sobre el archivo
 * ya escrito.
 *
 * <p>Cada norma está en su clase. Aquí no se corrige nada: lo que se encuentre se corrige en la
 * plantilla o en quien compone.
 *
 * <pre>{@code
 * var barreras = RevisionDeAccesibilidad.de(Files.readAllBytes(informe));
 * barreras.forEach(b -> System.out.println(b.norma() + ": " + b.texto()));
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.accesibilidad;

import org.jspecify.annotations.NullMarked;
