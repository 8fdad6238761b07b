package mx.iecm.informe.trabajo;

import java.util.LinkedHashMap;
import java.util.Map;
import mx.iecm.informe.origen.Procedencia.Lugar;

/**
 * Unas celdas de las que sale un dato, y lo que ahora muestran si se tiene su libro.
 *
 * @param lugar cuáles son
 * @param sha256 del libro con que se compiló; {@code ""} si no se sabe
 * @param libro en qué está el libro que se dio
 * @param celdas lo que muestran, por su dirección; vacía si no se pudo leer
 */
public record HojaVista(Lugar lugar, String sha256, Estado libro, Map<String, String> celdas) {

  public HojaVista {
    celdas = new LinkedHashMap<>(celdas);
  }

  /** En qué está el libro que se dio para comparar. */
  public enum Estado {
    /** No se dio ninguno. */
    SIN_BUSCAR,
    /** Es, byte por byte, con el que se compiló. */
    IGUAL,
    /** Se llama igual y ya no es el mismo. */
    CAMBIADO,
    /** No está en la carpeta. */
    FALTA,
    /** Está y no se puede leer. */
    ILEGIBLE
  }
}
