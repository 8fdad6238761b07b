/**
 * Los libros de Excel: qué son, si se pueden abrir sin riesgo y qué dicen, celda por celda.
 *
 * <p>Leer no es validar: aquí se señala lo que impide leer (las fichas {@code LEC}) y se entrega lo
 * demás, un renglón a la vez y con su dirección real. Las normas del informe viven en {@code
 * regla}, que este paquete no conoce. Tampoco conoce los dos que hacen libros con lo que él sabe:
 * {@code libro.captura}, el que se llena, y {@code libro.anotacion}, el que se devuelve. Nada de
 * POI sale de los tres.
 *
 * <pre>{@code
 * var libro = Libro.abrir("programa.xlsx", Files.readAllBytes(ruta), Limites.USUALES, avisos);
 * var programa = LectorDePrograma.leer(libro.orElseThrow(), Destino.NINGUNO, avisos);
 * programa.orElseThrow().lineas().map(LineaAccion::clave).forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.libro;

import org.jspecify.annotations.NullMarked;
