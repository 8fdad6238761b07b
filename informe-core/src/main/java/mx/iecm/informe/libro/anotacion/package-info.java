/**
 * La copia anotada: el libro que un área entregó, devuelto con lo que hay que corregir.
 *
 * <p>Toma de {@code libro} las partes tal como están escritas y las copia; cambia solo lo que
 * señala un hallazgo, y lo que una copia anterior puso lo quita. No lee datos del informe ni los
 * juzga: los hallazgos le llegan hechos.
 *
 * <pre>{@code
 * var libro = Libro.abrir("entregas/DVOE.xlsx", bytes, Limites.USUALES, avisos);
 * libro.flatMap(l -> Anotador.anotar(l, hallazgos)).ifPresent(this::devolver);
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.libro.anotacion;

import org.jspecify.annotations.NullMarked;
