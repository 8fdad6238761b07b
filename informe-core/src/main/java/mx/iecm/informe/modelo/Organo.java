package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * La comisión o el comité que informa.
 *
 * @param siglas por ejemplo {@code CVOE}
 * @param nombre completo
 * @param institucion a la que pertenece
 * @param creacion cómo nació
 * @param programa que rige su trabajo en el ejercicio
 * @param ejercicio año fiscal del programa
 */
public record Organo(
    String siglas,
    String nombre,
    Institucion institucion,
    Creacion creacion,
    ProgramaAprobado programa,
    int ejercicio)
    implements Serializable {

  /** La institución: nombre completo y siglas. */
  public record Institucion(String nombre, String siglas) implements Serializable {}

  /**
   * El acto que creó al órgano.
   *
   * @param organo quién lo creó, por ejemplo {@code Consejo General}
   * @param acuerdo folio del acuerdo
   * @param fecha en que se aprobó
   * @param fundamento norma que lo obliga a informar
   */
  public record Creacion(String organo, String acuerdo, LocalDate fecha, String fundamento)
      implements Serializable {}

  /**
   * El programa de trabajo.
   *
   * @param nombre por ejemplo {@code Programa Específico de Vinculación 2025}
   * @param acuerdo folio del acuerdo que lo aprobó
   * @param sesion en que se aprobó, como se imprime
   */
  public record ProgramaAprobado(String nombre, String acuerdo, String sesion)
      implements Serializable {}
}
