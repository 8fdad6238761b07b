/**
 * Lo que la secretaría decide de un periodo: qué reglas se apagan o pesan distinto, qué
 * advertencias se quedan como están y cuál es el informe anterior. Cada decisión lleva su motivo y
 * su autor.
 *
 * <p>Al encargar una compilación se congela en los mismos archivos que acompañan a un caso en una
 * carpeta: el servidor y la consola dan el mismo informe.
 *
 * <pre>{@code
 * criterios.ajustar("CVOE-2025-T2", new Criterios.Decision("FEC-009", "apagada", motivo), quien);
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.criterio;

import org.jspecify.annotations.NullMarked;
