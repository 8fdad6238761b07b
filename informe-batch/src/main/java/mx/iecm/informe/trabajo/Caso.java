package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.castellano.Comparacion;

/**
 * La carpeta de un caso: {@code programa.xlsx}, {@code secretaria.xlsx}, {@code entregas/*.xlsx} y,
 * si la institución tiene la suya, {@code plantilla.docx}; además, lo que dice {@link
 * Acompanantes}.
 *
 * @param carpeta donde están los libros
 */
public record Caso(Path carpeta) {

  static final String PROGRAMA = "programa.xlsx";
  static final String SECRETARIA = "secretaria.xlsx";
  static final String ENTREGAS = "entregas";
  private static final String PLANTILLA = "plantilla.docx";

  /** Lo que le falta a la carpeta para ser un caso, cada cosa con el lugar donde se buscó. */
  public List<String> faltantes() {
    var faltan = new ArrayList<String>();
    if (!Files.isDirectory(carpeta)) {
      return List.of("la carpeta del caso (se buscó %s)".formatted(carpeta.toAbsolutePath()));
    }
    for (String libro : List.of(PROGRAMA, SECRETARIA)) {
      if (!Files.isRegularFile(carpeta.resolve(libro))) {
        faltan.add("%s (se buscó %s)".formatted(libro, carpeta.resolve(libro).toAbsolutePath()));
      }
    }
    if (entregas().isEmpty()) {
      Path lugar = carpeta.resolve(ENTREGAS).toAbsolutePath();
      faltan.add("al menos una entrega (se buscó %s/*.xlsx)".formatted(lugar));
    }
    return faltan;
  }

  /** Los libros que dicen ser de la misma área; vacía si no hay dos de ninguna. */
  public List<String> repetidos() {
    var vistos = new HashMap<String, String>();
    var repetidos = new ArrayList<String>();
    for (Path libro : entregas()) {
      String nombre = libro.getFileName().toString();
      String area = Comparacion.clave(nombre.substring(0, nombre.lastIndexOf('.')));
      String antes = vistos.putIfAbsent(area, nombre);
      if (antes != null) {
        repetidos.add(antes + " y " + nombre);
      }
    }
    return repetidos;
  }

  /** El programa. */
  public LibroRecibido programa() {
    return LibroRecibido.enArchivo(PROGRAMA, carpeta.resolve(PROGRAMA));
  }

  /** El libro de la secretaría. */
  public LibroRecibido secretaria() {
    return LibroRecibido.enArchivo(SECRETARIA, carpeta.resolve(SECRETARIA));
  }

  /** Los libros de las entregas, en orden alfabético. */
  public List<Path> entregas() {
    Path lugar = carpeta.resolve(ENTREGAS);
    if (!Files.isDirectory(lugar)) {
      return List.of();
    }
    try (Stream<Path> archivos = Files.list(lugar)) {
      return archivos
          .filter(Files::isRegularFile)
          .filter(Caso::esLibro)
          .sorted(Comparator.comparing(p -> p.getFileName().toString()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("no se pudo ver la carpeta " + lugar, e);
    }
  }

  /** Un {@code .xlsm} también se lee, para decir por qué no se acepta; los ocultos de Excel, no. */
  private static boolean esLibro(Path archivo) {
    String nombre = archivo.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean oculto = nombre.startsWith("~$") || nombre.startsWith(".");
    return !oculto && (nombre.endsWith(".xlsx") || nombre.endsWith(".xlsm"));
  }

  /** Los ajustes, las justificaciones y el informe anterior que haya. */
  public Acompanantes acompanantes() {
    return new Acompanantes(
        archivo(Acompanantes.AJUSTES),
        archivo(Acompanantes.JUSTIFICACIONES),
        archivo(Acompanantes.ANTERIOR));
  }

  private Optional<LibroRecibido> archivo(String nombre) {
    return Optional.of(carpeta.resolve(nombre))
        .filter(Files::isRegularFile)
        .map(a -> LibroRecibido.enArchivo(nombre, a));
  }

  /** La plantilla propia, si la hay. */
  public Optional<Path> plantilla() {
    return Optional.of(carpeta.resolve(PLANTILLA)).filter(Files::isRegularFile);
  }
}
