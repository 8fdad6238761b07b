/**
 * La cadena de la bitácora: qué se anota de cada acto y cómo cada asiento responde por todos los
 * anteriores. No sabe dónde se guarda: la usan el servidor, que la hace crecer, y la consola, que
 * la verifica sin servidor.
 *
 * <pre>{@code
 * Asiento nuevo = Eslabon.INICIO.siguiente(new Hecho(ahora, "dvoe", "ENTREGA_RECIBIDA", "área DVOE"));
 * Optional<Rotura> mal = Eslabon.INICIO.rotura(nuevo);
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.bitacora;

import org.jspecify.annotations.NullMarked;
