package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Un rubro del programa.
 *
 * @param numero el que se imprime, desde 1
 * @param titulo como se imprime
 * @param actividades en el orden del programa
 */
public record Rubro(int numero, String titulo, List<ActividadInstitucional> actividades)
    implements Serializable {

  public Rubro {
    actividades = List.copyOf(actividades);
  }
}
