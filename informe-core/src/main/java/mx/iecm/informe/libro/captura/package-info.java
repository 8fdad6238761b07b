/**
 * Los libros de captura: el que recibe cada área, ya con sus hojas, sus listas y lo que debe.
 *
 * <p>Sus columnas son las que {@code libro} espera leer en una entrega, y nada más se sabe aquí de
 * la lectura: un libro de captura lleno es una entrega como otra. Los mismos datos dan los mismos
 * bytes.
 *
 * <pre>{@code
 * for (String area : Captura.areas(programa)) {
 *   guardar(area + ".xlsx", Captura.de(programa, periodo, area, List.of()));
 * }
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.libro.captura;

import org.jspecify.annotations.NullMarked;
