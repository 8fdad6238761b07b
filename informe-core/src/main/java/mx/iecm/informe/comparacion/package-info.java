/**
 * Qué cambió de un informe a otro: de un periodo al siguiente, o de una versión a otra del mismo.
 *
 * <p>Aquí no hay XML, Word ni consola: entran dos informes y sale una lista de diferencias que se
 * puede contar, filtrar y probar. Lo que se empareja por su clave (folio, persona, sesión, cifra)
 * no depende de su lugar; lo demás se empareja por lo que dice.
 *
 * <pre>{@code
 * var comparacion = Comparacion.de(anterior, actual);
 * comparacion.iguales(); // false
 * comparacion.de(Asunto.RENGLON).forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.comparacion;

import org.jspecify.annotations.NullMarked;
