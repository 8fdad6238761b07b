package mx.iecm.informe.caso;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Los archivos que pueden acompañar a los libros de un caso.
 *
 * @param ajustes de las reglas, {@value #AJUSTES}
 * @param justificaciones de las advertencias, {@value #JUSTIFICACIONES}
 * @param anterior el XML del informe del periodo anterior, {@value #ANTERIOR}
 */
public record Acompanantes(
    Optional<LibroRecibido> ajustes,
    Optional<LibroRecibido> justificaciones,
    Optional<LibroRecibido> anterior) {

  /** Nombre del archivo de ajustes. */
  public static final String AJUSTES = "reglas.properties";

  /** Nombre del archivo de justificaciones. */
  public static final String JUSTIFICACIONES = "justificaciones.csv";

  /** Nombre del XML del informe anterior. */
  public static final String ANTERIOR = "anterior.xml";

  /** Los de un caso que solo trae libros. */
  public static final Acompanantes NINGUNO =
      new Acompanantes(Optional.empty(), Optional.empty(), Optional.empty());

  /** Los que hay. */
  public Stream<LibroRecibido> todos() {
    return Stream.of(ajustes, justificaciones, anterior).flatMap(Optional::stream);
  }
}
