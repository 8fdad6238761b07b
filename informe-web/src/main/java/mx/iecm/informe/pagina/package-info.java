/**
 * Las páginas: lo que la API dice, para una persona y sin depender de JavaScript.
 *
 * <p>Cada página pide a los mismos recursos que la API y llena una plantilla de {@code
 * src/main/jte}.
 *
 * <pre>{@code
 * return marco.pagina("tablero", Map.of("periodo", periodos.ver(clave)));
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.pagina;

import org.jspecify.annotations.NullMarked;
