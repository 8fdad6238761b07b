/**
 * El trabajo por lotes {@code compilar-informe}: preparar, leer, dictaminar, componer y publicar.
 *
 * <p>Cada artefacto de Jakarta Batch recoge sus propiedades, llama a un método que se prueba sin
 * contenedor y devuelve en qué acabó. Lo que un paso deja queda entero o no queda: se escribe con
 * otro nombre y se mueve al terminar. Nadie mira aquí el reloj, ni sabe quién pidió la compilación:
 * eso lo dice un {@link mx.iecm.informe.trabajo.Encargo}.
 *
 * <pre>{@code
 * var taller = new Taller(salida);
 * new Preparacion(taller, limites).preparar(encargo, false, false);
 * var lecturas = new LecturaDeEntrega(taller, limites, encargo.avance());
 * taller.manifiesto().libros().stream().skip(2).forEach(lecturas::leer);
 * new Dictaminacion(taller, lecturas).dictaminar();
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.trabajo;

import org.jspecify.annotations.NullMarked;
