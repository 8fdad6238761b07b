/**
 * La compilación de un periodo en el servidor: quién la encarga, quién la corre y qué dejó.
 *
 * <p>El trabajo es el mismo de la consola; aquí está el encargo que lo alimenta de la base y el
 * arriendo que impide que dos servidores lo corran a la vez y permite seguir el de uno que murió.
 *
 * <pre>{@code
 * UUID id = compilaciones.encargar("CVOE-2025-T2", false, "secretaria");
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.compilacion;

import org.jspecify.annotations.NullMarked;
