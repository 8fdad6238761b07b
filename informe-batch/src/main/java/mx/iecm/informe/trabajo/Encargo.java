package mx.iecm.informe.trabajo;

import java.util.List;
import java.util.Optional;
import mx.iecm.informe.caso.Acompanantes;
import mx.iecm.informe.caso.LibroRecibido;

/**
 * Una compilación encargada: de dónde salen sus libros, a quién se cuenta cómo va y a quién se
 * entrega lo que produce.
 *
 * <p>Es todo lo que el trabajo sabe de quien lo pidió. Una carpeta y la base de datos de un
 * servidor son dos formas de ser un encargo; los pasos son los mismos.
 */
public interface Encargo {

  /** El nombre que tiene dentro de un caso el libro de un área. */
  static String nombreDeEntrega(String siglas) {
    return "entregas/" + siglas + ".xlsx";
  }

  /** El programa del órgano. */
  LibroRecibido programa();

  /** El libro de la secretaría. */
  LibroRecibido secretaria();

  /**
   * Los libros de las áreas, en orden de nombre. El nombre del archivo sin extensión es el área que
   * entrega.
   */
  List<LibroRecibido> entregas();

  /** La plantilla de Word de la institución, si tiene la suya. */
  Optional<LibroRecibido> plantilla();

  /** Los ajustes, las justificaciones y el informe anterior, si los hay. */
  default Acompanantes acompanantes() {
    return Acompanantes.NINGUNO;
  }

  /** A quién se cuenta cómo va. */
  Avance avance();

  /**
   * Recibe lo publicado. Puede ocurrir más de una vez con lo mismo, si el trabajo se reanuda justo
   * aquí.
   */
  void recibir(Publicado publicado);
}
