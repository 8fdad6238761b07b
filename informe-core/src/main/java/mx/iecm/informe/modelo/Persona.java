package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Quien integra el órgano o asiste a sus sesiones, en un cargo.
 *
 * @param nombre completo, sin tratamiento
 * @param tratamiento por ejemplo {@code C.E.}; {@code ""} si ninguno
 * @param cargo como se imprime
 * @param tipo con qué carácter asiste
 * @param voto si su voto cuenta para el quórum
 * @param desde primer día en el cargo, incluido; {@link LocalDate#MIN} si siempre
 * @param hasta último día en el cargo, incluido; {@link LocalDate#MAX} si sigue
 */
public record Persona(
    String nombre,
    String tratamiento,
    String cargo,
    TipoPersona tipo,
    boolean voto,
    LocalDate desde,
    LocalDate hasta)
    implements Serializable {

  /** Como se imprime en la lista de asistencia: cargo y nombre, o solo el nombre de un partido. */
  public String impresa() {
    return switch (tipo) {
      case INTEGRANTE, SECRETARIA_TECNICA -> cargo + ": " + nombre;
      case PARTIDO -> nombre;
      case AREA, CONTRALORIA, INVITADO -> cargo + ", " + nombre;
    };
  }
}
