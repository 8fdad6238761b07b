package mx.iecm.informe.entrega;

import static mx.iecm.informe.problema.TipoDeProblema.FECHA_NO_ADMITIDA;

import java.time.Instant;
import java.util.Optional;

/**
 * Cuándo recibe un periodo.
 *
 * @param abre desde cuándo, incluido
 * @param cierra hasta cuándo, incluido; vacío si todavía no se fija
 * @param admiteTarde si después se puede entregar diciendo por qué
 */
public record Ventana(Instant abre, Optional<Instant> cierra, boolean admiteTarde) {

  /**
   * En qué está el plazo de un área.
   *
   * @param prorroga hasta cuándo tiene el área, si se le dio más
   */
  public Plazo en(Instant ahora, Optional<Instant> prorroga) {
    if (ahora.isBefore(abre)) {
      return Plazo.POR_ABRIR;
    }
    if (cierra.isEmpty() || !ahora.isAfter(cierra.get())) {
      return Plazo.A_TIEMPO;
    }
    if (prorroga.isPresent() && !ahora.isAfter(prorroga.get())) {
      return Plazo.CON_PRORROGA;
    }
    return admiteTarde ? Plazo.TARDE : Plazo.CERRADO;
  }

  /** Hasta cuándo recibe en su plazo a quien tiene, o no, una prórroga; vacío si no cierra. */
  Optional<Instant> vence(Optional<Prorroga> prorroga) {
    return cierra.map(
        c -> prorroga.map(Prorroga::hasta).filter(hasta -> hasta.isAfter(c)).orElse(c));
  }

  /** La misma, que deja de recibir en ese momento. */
  Ventana cerrada(Instant ahora) {
    return new Ventana(abre.isBefore(ahora) ? abre : ahora, Optional.of(ahora), admiteTarde);
  }

  /** La misma, que recibe desde ese momento y hasta nuevo aviso. */
  Ventana reabierta(Instant ahora) {
    return new Ventana(abre.isBefore(ahora) ? abre : ahora, Optional.empty(), admiteTarde);
  }

  /**
   * Comprueba que se pueda usar.
   *
   * @throws mx.iecm.informe.problema.ProblemaException si cierra antes de abrir
   */
  Ventana comprobada() {
    if (cierra.isPresent() && !cierra.get().isAfter(abre)) {
      throw FECHA_NO_ADMITIDA.con("La ventana cierra antes de abrir: corrija alguna de las dos.");
    }
    return this;
  }
}
