package mx.iecm.informe.criterio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acceso.Sello;

/**
 * Lo decidido de un periodo.
 *
 * @param ajustes de reglas, por su clave
 * @param justificaciones de advertencias, de la más vieja a la más nueva
 * @param anterior el informe anterior que se dio; vacío si vale el que salió de este servidor
 */
public record CriterioDelPeriodo(
    List<Ajustada> ajustes, List<Justificada> justificaciones, Optional<Dado> anterior) {

  /** Con su propia copia de las listas. */
  public CriterioDelPeriodo {
    ajustes = List.copyOf(ajustes);
    justificaciones = List.copyOf(justificaciones);
  }

  /**
   * Una regla ajustada.
   *
   * @param regla su clave
   * @param accion {@code apagada}, {@code error}, {@code advertencia} o {@code nota}
   * @param motivo por qué
   * @param decidida cuándo y por quién
   */
  public record Ajustada(String regla, String accion, String motivo, Sello decidida) {}

  /**
   * Una advertencia justificada.
   *
   * @param id con que se retira
   * @param regla su clave
   * @param registro de cuál se trata
   * @param valor lo que se encontró en él
   * @param motivo por qué se queda
   * @param decidida cuándo y por quién
   */
  public record Justificada(
      UUID id, String regla, String registro, String valor, String motivo, Sello decidida) {}

  /**
   * El informe anterior.
   *
   * @param sha256 de su XML
   * @param tamano en bytes
   * @param decidido cuándo y por quién se dio
   */
  public record Dado(String sha256, long tamano, Sello decidido) {}
}
