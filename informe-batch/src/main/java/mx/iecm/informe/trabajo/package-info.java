/**
 * El trabajo por lotes {@code compilar-informe}: preparar, leer, dictaminar, componer y publicar.
 *
 * <p>Cada artefacto de Jakarta Batch recoge sus propiedades, llama a un método que se prueba sin
 * contenedor y devuelve en qué acabó. Lo que un paso deja queda entero o no queda: se escribe con
 * otro nombre y se mueve al terminar. Nadie mira aquí el reloj.
 *
 * <pre>{@code
 * var taller = new Taller(salida);
 * new Preparacion(taller).preparar(Caso.de(carpeta));
 * var lectura = new LecturaDeEntrega(taller, avance);
 * taller.base().entregas().forEach(lectura::leer);
 * new Dictaminacion(taller).dictaminar();
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.trabajo;

import org.jspecify.annotations.NullMarked;
