/**
 * Lo que se comprueba de la plantilla de Word de la institución antes de usarla.
 *
 * <p>Cada norma está en su clase y ninguna compone nada. El aspecto que la plantilla debe tener lo
 * dice {@link mx.iecm.informe.documento.Estilo}.
 *
 * <pre>{@code
 * var revision = RevisionDePlantilla.de(recibida, Limites.USUALES);
 * if (revision.sirve()) {
 *   Plantilla.de(revision.lista());
 * }
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.plantilla;

import org.jspecify.annotations.NullMarked;
