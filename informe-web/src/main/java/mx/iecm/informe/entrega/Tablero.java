package mx.iecm.informe.entrega;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Quién ha entregado en un periodo.
 *
 * @param clave por ejemplo {@code CVOE-2025-T2}
 * @param organo nombre completo
 * @param periodo por ejemplo {@code 2025-T2}
 * @param ventana cuándo recibe
 * @param abierto si la ventana está abierta en este momento
 * @param areas en el orden del programa; solo las que puede ver quien pregunta
 */
public record Tablero(
    String clave,
    String organo,
    String periodo,
    Ventana ventana,
    boolean abierto,
    List<Plaza> areas) {

  /** Con su propia copia de la lista. */
  public Tablero {
    areas = List.copyOf(areas);
  }

  /**
   * Un área en el tablero.
   *
   * @param siglas como la nombra el programa
   * @param nombre completo
   * @param estado cómo va
   * @param plazo en qué está su plazo en este momento
   * @param prorroga el tiempo de más que se le dio, si se le dio
   * @param entrega el acuse de la que vale; vacío si no ha entregado o la retiró
   */
  public record Plaza(
      String siglas,
      String nombre,
      EstadoDeArea estado,
      Plazo plazo,
      Optional<Prorroga> prorroga,
      Optional<Acuse> entrega) {

    static Plaza de(Area area, Instant ahora) {
      var plazo = area.plazo(ahora);
      return new Plaza(
          area.siglas(),
          area.nombre(),
          area.estado(plazo),
          plazo,
          area.prorroga(),
          area.vigente().map(Acuse::de));
    }

    /** Hasta cuándo puede entregar en su plazo; vacío si todavía no se fija. */
    public Optional<Instant> vence(Ventana ventana) {
      return ventana.vence(prorroga);
    }
  }

  static Tablero de(Periodo periodo, Predicate<String> visible, Instant ahora) {
    var areas =
        periodo.areas().stream()
            .filter(a -> visible.test(a.siglas()))
            .map(a -> Plaza.de(a, ahora))
            .toList();
    var ventana = periodo.ventana();
    boolean abierto = ventana.en(ahora, Optional.empty()) == Plazo.A_TIEMPO;
    return new Tablero(
        periodo.clave(), periodo.organo(), periodo.nombre(), ventana, abierto, areas);
  }

  /** Cuántas áreas han entregado. */
  public long entregadas() {
    return areas.stream().filter(a -> a.estado().entregada()).count();
  }

  /** Cuántas áreas van de cada modo. */
  public long cuantas(EstadoDeArea estado) {
    return areas.stream().filter(a -> a.estado() == estado).count();
  }

  /** La de unas siglas; vacía si no está o no la puede ver quien pregunta. */
  public Optional<Plaza> area(String siglas) {
    return areas.stream().filter(a -> a.siglas().equals(siglas)).findFirst();
  }
}
