/**
 * Los avisos por correo: el acuse de una entrega, que un plazo vence, en qué acabó una compilación.
 *
 * <p>Un aviso se escribe en la transacción del acto de que avisa y se manda después, desde el
 * servidor que lo tome primero: que el correo falle o tarde no estorba al acto. Qué dice cada aviso
 * lo sabe quien hace el acto; aquí se sabe a quién, cuándo y cómo llega.
 *
 * <pre>{@code
 * avisos.escribir(mensaje, directorio.deArea("DVOE"));
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.aviso;

import org.jspecify.annotations.NullMarked;
