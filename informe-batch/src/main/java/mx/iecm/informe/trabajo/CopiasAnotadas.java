package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.hallazgo.Agrupador;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.libro.anotacion.Anotador;

/** Las copias anotadas de los libros de una validación; los libros no se tocan. */
public final class CopiasAnotadas {

  private final Validacion validacion;
  private final Limites limites;

  /** Las de los libros de una validación. */
  public CopiasAnotadas(Validacion validacion, Limites limites) {
    this.validacion = validacion;
    this.limites = limites;
  }

  /** Los nombres de archivo que llevan dos libros; sus copias se encimarían. */
  public List<String> repetidos() {
    var vistos = new HashSet<String>();
    return validacion.libros().stream()
        .map(CopiasAnotadas::archivo)
        .filter(n -> !vistos.add(n.toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static String archivo(LibroRecibido libro) {
    return libro.nombre().substring(libro.nombre().lastIndexOf('/') + 1);
  }

  /**
   * Escribe en una carpeta la copia de cada libro, con su mismo nombre, o el motivo si el libro no
   * se puede anotar.
   *
   * @return lo escrito, en el orden de los libros
   */
  public List<Path> escribir(Path carpeta) {
    var escritos = new ArrayList<Path>();
    try {
      Files.createDirectories(carpeta);
      for (LibroRecibido libro : validacion.libros()) {
        escritos.add(escribir(libro, carpeta));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo escribir en " + carpeta, e);
    }
    return escritos;
  }

  private Path escribir(LibroRecibido libro, Path carpeta) throws IOException {
    String nombre = archivo(libro);
    Optional<byte[]> copia =
        libro
            .abrir(limites, new Agrupador())
            .flatMap(abierto -> Anotador.anotar(abierto, validacion.dictamen().hallazgos()));
    int punto = nombre.lastIndexOf('.');
    String tronco = punto < 0 ? nombre : nombre.substring(0, punto);
    Path motivo = carpeta.resolve(tronco + ".observaciones.txt");
    Path destino = copia.isPresent() ? carpeta.resolve(nombre) : motivo;
    byte[] bytes = copia.orElseGet(() -> motivo(libro).getBytes(StandardCharsets.UTF_8));
    Path aparte = carpeta.resolve(nombre + ".parcial");
    Files.write(aparte, bytes);
    Taller.mover(aparte, destino);
    if (copia.isPresent()) {
      Files.deleteIfExists(motivo);
    }
    return destino;
  }

  private String motivo(LibroRecibido libro) {
    var suyos =
        validacion.dictamen().hallazgos().stream()
            .filter(h -> h.lugar().libro().equals(libro.nombre()))
            .toList();
    return "El libro no se puede abrir, así que no hay copia anotada.\n"
        + DictamenEnTexto.hallazgos(Dictamen.de(suyos));
  }
}
