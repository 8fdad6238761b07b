package mx.iecm.informe.trabajo;

import java.io.Serializable;
import java.util.List;

/**
 * Lo que se congela al empezar: con qué versión exacta de cada libro se compila.
 *
 * @param version del producto
 * @param plantilla SHA-256 de la plantilla
 * @param libros los del caso: programa, secretaría y entregas
 * @param acompanantes ajustes, justificaciones e informe anterior que trajo el caso
 * @param borrador si se emite aunque haya errores
 * @param acabado hasta dónde se termina el documento
 */
record Manifiesto(
    String version,
    String plantilla,
    List<LibroCongelado> libros,
    List<LibroCongelado> acompanantes,
    boolean borrador,
    Acabado acabado)
    implements Serializable {

  Manifiesto {
    libros = List.copyOf(libros);
    acompanantes = List.copyOf(acompanantes);
  }

  /**
   * Un libro en la versión con que se compila.
   *
   * @param nombre ruta dentro del caso
   * @param sha256 de sus bytes
   * @param bytes tamaño
   */
  record LibroCongelado(String nombre, String sha256, long bytes) implements Serializable {

    /** El nombre del archivo sin extensión: las siglas del área que entrega. */
    String area() {
      String archivo = nombre.substring(nombre.lastIndexOf('/') + 1);
      return archivo.substring(0, Math.max(archivo.lastIndexOf('.'), 0));
    }
  }
}
