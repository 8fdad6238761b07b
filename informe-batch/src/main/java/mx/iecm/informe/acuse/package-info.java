/**
 * El acuse de recibo de una entrega: lo que dice, cómo se escribe en JSON y en PDF, y si sigue
 * siendo el que se dio. No sabe de servidores: lo escribe quien recibe y lo comprueba cualquiera.
 *
 * <pre>{@code
 * JsonObject json = AcuseEnJson.escribir(acuse);
 * var verificacion = VerificacionDeAcuse.de(json.toString(), Optional.of(huellaDelLibro));
 * verificacion.entero(); // true
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.acuse;

import org.jspecify.annotations.NullMarked;
