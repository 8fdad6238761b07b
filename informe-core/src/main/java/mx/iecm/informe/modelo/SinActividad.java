package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Por qué una línea no informa nada en uno o en los dos apartados.
 *
 * @param apartados a los que se refiere; ambos si la hoja no dice cuál
 * @param motivo se imprime como texto de la línea
 * @param origen dónde se escribió
 */
public record SinActividad(List<Apartado> apartados, Texto motivo, Origen origen)
    implements Serializable {

  public SinActividad {
    apartados = List.copyOf(apartados);
  }
}
