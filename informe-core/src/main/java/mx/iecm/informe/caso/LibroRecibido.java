package mx.iecm.informe.caso;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.Limites;

/**
 * Un libro como llegó, esté donde esté.
 *
 * @param nombre ruta dentro del caso, por ejemplo {@code entregas/DVOE.xlsx}
 * @param tamano en bytes
 * @param contenido de dónde se leen
 */
public record LibroRecibido(String nombre, long tamano, Contenido contenido) {

  /** De dónde se leen los bytes de un libro; se puede abrir las veces que haga falta. */
  @FunctionalInterface
  public interface Contenido {

    /** Los bytes, desde el primero; quien los pide cierra el flujo. */
    InputStream abrir() throws IOException;
  }

  /**
   * Un libro que está en un archivo.
   *
   * @throws UncheckedIOException si el archivo no está
   */
  public static LibroRecibido enArchivo(String nombre, Path archivo) {
    try {
      return new LibroRecibido(nombre, Files.size(archivo), () -> Files.newInputStream(archivo));
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer " + archivo, e);
    }
  }

  /** Un libro que ya está en memoria. */
  public static LibroRecibido enMemoria(String nombre, byte[] bytes) {
    return new LibroRecibido(nombre, bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * Todos sus bytes.
   *
   * @throws UncheckedIOException si no se pueden leer
   */
  public byte[] bytes() {
    try (InputStream en = contenido.abrir()) {
      return en.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer " + nombre, e);
    }
  }

  /** El libro abierto, o vacío y un aviso si no se puede abrir. */
  public Optional<Libro> abrir(Limites limites, Consumer<Hallazgo> avisos) {
    // Lo que no cabe ni siquiera se lee.
    return Libro.cabe(nombre, tamano, limites, avisos)
        ? Libro.abrir(nombre, bytes(), limites, avisos)
        : Optional.empty();
  }
}
