/**
 * Los archivos que acompañan a los libros de un caso: los ajustes de las reglas, las
 * justificaciones y el informe del periodo anterior.
 *
 * <p>Un archivo que no se entiende da hallazgos que dicen la línea y cómo se escribe; lo demás del
 * archivo se lee. Qué se revisa en los libros no es asunto de este paquete.
 */
@NullMarked
package mx.iecm.informe.caso;

import org.jspecify.annotations.NullMarked;
