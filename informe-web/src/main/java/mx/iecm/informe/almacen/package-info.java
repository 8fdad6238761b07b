/**
 * Los bytes que se reciben y los que se producen, guardados en la base en la misma transacción que
 * el registro que habla de ellos. Las migraciones de todas las tablas están aquí.
 *
 * <pre>{@code
 * Archivo archivo = almacen.guardar(flujo);
 * try (InputStream en = almacen.abrir(archivo.id())) { … }
 * }</pre>
 */
@NullMarked
package mx.iecm.informe.almacen;

import org.jspecify.annotations.NullMarked;
