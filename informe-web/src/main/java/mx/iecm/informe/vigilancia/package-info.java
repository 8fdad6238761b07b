/**
 * Lo que mira quien cuida el servidor, en el puerto de gestión: si puede atender ({@code
 * /health/ready}) y cuánto ha hecho ({@code /metrics}).
 *
 * <pre>{@code
 * curl http://localhost:9990/health/ready
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.vigilancia;

import org.jspecify.annotations.NullMarked;
