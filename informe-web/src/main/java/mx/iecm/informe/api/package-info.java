/**
 * La API REST, bajo {@code /api}: JSON, y problemas del RFC 9457. Las páginas usan estos mismos
 * recursos.
 *
 * <pre>{@code
 * curl -u dvoe:demo -F libro=@DVOE.xlsx http://localhost:8080/api/periodos/CVOE-2025-T2/areas/DVOE/entregas
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.api;

import org.jspecify.annotations.NullMarked;
