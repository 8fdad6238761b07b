/**
 * Los periodos que se informan, las áreas que tienen que entregar y lo que entregaron.
 *
 * <pre>{@code
 * Acuse acuse = recepcion.recibir("CVOE-2025-T2", "DVOE", "DVOE.xlsx", bytes, "dvoe");
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.entrega;

import org.jspecify.annotations.NullMarked;
