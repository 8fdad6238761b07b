/**
 * Un caso: los libros de un periodo y los archivos que los acompañan, leídos y revisados sin
 * componer nada. Aquí se juntan la lectura, las reglas y el informe anterior; es la entrada de
 * quien usa la biblioteca.
 *
 * <pre>{@code
 * var revision = Revision.con(programa, secretaria, Limites.USUALES);
 * revision.revisar(entrega, "DVOE").hallazgos().forEach(h -> out.println(Mensajes.texto(h)));
 * }</pre>
 *
 * <p>Un archivo que no se entiende da hallazgos que dicen la línea y cómo se escribe; lo demás se
 * lee.
 */
@NullMarked
package mx.iecm.informe.caso;

import org.jspecify.annotations.NullMarked;
