/**
 * La bitácora del servidor: qué acto hizo quién y cuándo. Solo crece, en la misma transacción que
 * el acto, y cada asiento responde por los anteriores ({@link mx.iecm.informe.bitacora}).
 *
 * <pre>{@code
 * bitacora.anotar(Acto.PERIODO_CERRADO, "secretaria", Asunto.de("periodo", "CVOE-2025-T2"));
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.asiento;

import org.jspecify.annotations.NullMarked;
