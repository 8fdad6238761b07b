package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Un renglón de la lista de asistencia.
 *
 * @param persona como se imprime
 * @param marcas una por columna de la lista: {@value #ASISTIO}, {@value #NO_APLICA}, {@code ""} si
 *     faltó, o lo que se haya escrito si no es ninguna de ellas
 * @param origen dónde se escribió el nombre
 */
public record Asistente(String persona, List<String> marcas, Origen origen)
    implements Serializable {

  /** Marca de quien asistió. */
  public static final String ASISTIO = "✓";

  /** Marca de quien no fue convocado o no ocupaba el cargo. */
  public static final String NO_APLICA = "NA";

  public Asistente {
    marcas = List.copyOf(marcas);
  }
}
