package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;

/** Abre la copia congelada de un libro. */
final class LibroAbierto {

  private LibroAbierto() {}

  /** El libro, o vacío y un aviso si no se puede abrir. */
  static Optional<Libro> de(
      Taller taller, LibroCongelado libro, Limites limites, Consumer<Hallazgo> avisos) {
    if (!Libro.cabe(libro.nombre(), libro.bytes(), limites, avisos)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(taller.libro(libro.sha256()));
      return Libro.abrir(libro.nombre(), bytes, limites, avisos);
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo leer la copia de " + libro.nombre(), e);
    }
  }
}
