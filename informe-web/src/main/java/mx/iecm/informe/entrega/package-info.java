/**
 * Los periodos que se informan, cuándo reciben, las áreas que tienen que entregar y lo que
 * entregaron.
 *
 * <pre>{@code
 * var libro = new ArchivoSubido("DVOE.xlsx", bytes);
 * Acuse acuse = recepcion.recibir(new Recibido("CVOE-2025-T2", "DVOE", libro, "", "dvoe")).acuse();
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.entrega;

import org.jspecify.annotations.NullMarked;
