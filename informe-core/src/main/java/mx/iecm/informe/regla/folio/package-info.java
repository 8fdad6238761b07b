/**
 * Las normas de los folios: que cada uno sea de su serie y tenga su forma, que ninguno falte ni se
 * repita y que vengan en orden. También la clave programática, que es el folio de una actividad.
 */
@NullMarked
package mx.iecm.informe.regla.folio;

import org.jspecify.annotations.NullMarked;
