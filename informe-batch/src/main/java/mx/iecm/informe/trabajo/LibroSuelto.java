package mx.iecm.informe.trabajo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import mx.iecm.informe.libro.Identidad.Clase;

/**
 * Un libro que se valida solo, esté en la carpeta de un caso o en cualquier otra.
 *
 * @param archivo dónde está
 */
public record LibroSuelto(Path archivo) {

  /** Su nombre dentro de un caso, hasta donde se sabe por el lugar en que está. */
  public String nombre() {
    String nombre = archivo.toAbsolutePath().normalize().getFileName().toString();
    return enEntregas() ? Caso.ENTREGAS + "/" + nombre : nombre;
  }

  private boolean enEntregas() {
    Path carpeta = archivo.toAbsolutePath().normalize().getParent();
    return carpeta != null && carpeta.endsWith(Caso.ENTREGAS);
  }

  /** Cuál de los libros es por el lugar en que está; vacío si el lugar no lo dice. */
  Optional<Clase> clase() {
    if (enEntregas()) {
      return Optional.of(Clase.ENTREGA);
    }
    return switch (nombre()) {
      case Caso.PROGRAMA -> Optional.of(Clase.PROGRAMA);
      case Caso.SECRETARIA -> Optional.of(Clase.SECRETARIA);
      default -> Optional.empty();
    };
  }

  /** El programa del caso en que está, si está en uno. */
  public Optional<Path> programa() {
    return delCaso(Caso.PROGRAMA);
  }

  /** El libro de la secretaría del caso en que está, si está en uno. */
  public Optional<Path> secretaria() {
    return delCaso(Caso.SECRETARIA);
  }

  private Optional<Path> delCaso(String libro) {
    Path carpeta = archivo.toAbsolutePath().normalize().getParent();
    return Optional.ofNullable(enEntregas() && carpeta != null ? carpeta.getParent() : carpeta)
        .map(caso -> caso.resolve(libro))
        .filter(Files::isRegularFile);
  }

  /** El nombre del archivo sin extensión, que en una entrega son las siglas del área. */
  String tronco() {
    String nombre = nombre().substring(nombre().lastIndexOf('/') + 1);
    int punto = nombre.lastIndexOf('.');
    return punto < 0 ? nombre : nombre.substring(0, punto);
  }
}
