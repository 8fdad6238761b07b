/**
 * Los datos abiertos de un informe: de su XML a un CSV por tabla y por lista, con cada columna
 * documentada.
 *
 * <p>Aquí no hay reglas ni Word: se escribe lo que el XML dice. Los renglones pasan sin guardarse y
 * el mismo XML da siempre los mismos bytes. Qué archivos y columnas salen está en {@code
 * docs/datos-abiertos.md}.
 *
 * <pre>{@code
 * var archivos = DatosAbiertos.exportar(Path.of("salida/informe.xml"), Path.of("datos"));
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.datos;

import org.jspecify.annotations.NullMarked;
