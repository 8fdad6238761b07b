package mx.iecm.informe.entrega;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Quién ha entregado en un periodo.
 *
 * @param clave por ejemplo {@code CVOE-2025-T2}
 * @param organo nombre completo
 * @param periodo por ejemplo {@code 2025-T2}
 * @param abierto si todavía se recibe
 * @param areas en el orden del programa; solo las que puede ver quien pregunta
 */
public record Tablero(
    String clave, String organo, String periodo, boolean abierto, List<Plaza> areas) {

  /** Con su propia copia de la lista. */
  public Tablero {
    areas = List.copyOf(areas);
  }

  /**
   * Un área en el tablero.
   *
   * @param siglas como la nombra el programa
   * @param nombre completo
   * @param entrega el acuse de la que vale; vacío si no ha entregado
   */
  public record Plaza(String siglas, String nombre, Optional<Acuse> entrega) {}

  static Tablero de(Periodo periodo, Predicate<String> visible) {
    var areas =
        periodo.areas().stream()
            .filter(a -> visible.test(a.siglas()))
            .map(a -> new Plaza(a.siglas(), a.nombre(), a.vigente().map(Acuse::de)))
            .toList();
    return new Tablero(
        periodo.clave(), periodo.organo(), periodo.nombre(), periodo.abierto(), areas);
  }

  /** Cuántas áreas han entregado. */
  public long entregadas() {
    return areas.stream().filter(a -> a.entrega().isPresent()).count();
  }
}
