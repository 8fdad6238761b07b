package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.List;

/**
 * Lo que el informe dice de una línea de acción, ya reunidas sus áreas.
 *
 * @param linea clave de la línea
 * @param realizado su narrativa en IV, con el lugar de sus tablas
 * @param pendientes los de V
 * @param sinActividad motivos de lo que no informa
 */
public record Resultado(
    String linea,
    List<Bloque> realizado,
    List<Pendiente> pendientes,
    List<SinActividad> sinActividad)
    implements Serializable {

  public Resultado {
    realizado = List.copyOf(realizado);
    pendientes = List.copyOf(pendientes);
    sinActividad = List.copyOf(sinActividad);
  }

  /** Dice si la línea explica por qué calla en {@code apartado}. */
  public boolean explica(Apartado apartado) {
    return sinActividad.stream().anyMatch(s -> s.apartados().contains(apartado));
  }
}
