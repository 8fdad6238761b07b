package mx.iecm.informe.aviso;

import java.time.Duration;

/** Cuánto se espera para volver a intentar un envío: cada vez el doble, hasta una hora. */
final class Espera {

  private static final Duration PRIMERA = Duration.ofSeconds(5);
  private static final Duration MAYOR = Duration.ofHours(1);

  /** A partir de aquí el doble ya pasa de la mayor. */
  private static final int DOBLES = 10;

  private Espera() {}

  /** La que sigue al intento de ese número, desde 1. */
  static Duration tras(int intento) {
    var doble = PRIMERA.multipliedBy(1L << Math.min(intento - 1, DOBLES));
    return doble.compareTo(MAYOR) > 0 ? MAYOR : doble;
  }
}
