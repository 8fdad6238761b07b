/**
 * Quién pide y qué puede: los papeles los pone el servidor, aquí solo se preguntan. También lo que
 * todo el sitio cumple por seguridad: encabezados y origen de las peticiones.
 *
 * <pre>{@code
 * quien.exigirArea("DVOE");
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.acceso;

import org.jspecify.annotations.NullMarked;
