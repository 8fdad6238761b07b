/**
 * Lo que se le contesta a quien pidió algo que no se puede: qué pasó, qué se esperaba y cómo se
 * remedia, en la forma del RFC 9457.
 *
 * <pre>{@code
 * throw TipoDeProblema.PERIODO_CERRADO.con("El periodo 2025-T2 cerró: pida a la secretaría abrirlo.");
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.problema;

import org.jspecify.annotations.NullMarked;
