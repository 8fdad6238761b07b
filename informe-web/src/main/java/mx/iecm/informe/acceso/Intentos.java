package mx.iecm.informe.acceso;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cuánto tiene que esperar quien no acierta. Unas cuantas fallas son libres; desde ahí cada una
 * dobla la espera, hasta un tope. Se olvida a quien deja de intentar por una hora.
 *
 * <p>Se cuenta en memoria: quien intenta adivinar no puede llenar la base, y cada servidor cuenta
 * lo suyo. Los que ya estaban intentando cuando empieza la espera terminan su intento.
 */
final class Intentos {

  static final Duration PRIMERA = Duration.ofSeconds(30);
  static final Duration TOPE = Duration.ofMinutes(15);
  static final Duration OLVIDO = Duration.ofHours(1);

  private static final int CUENTAS = 10_000;
  private static final int DOBLES = 10;

  private final int libres;
  private final Map<String, Cuenta> cuentas =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Cuenta> masVieja) {
          return size() > CUENTAS;
        }
      };

  private record Cuenta(int fallas, Instant ultima) {}

  /**
   * Sin nadie todavía.
   *
   * @param libres fallas seguidas que no hacen esperar
   */
  Intentos(int libres) {
    this.libres = libres;
  }

  /** Cuánto le falta; cero si puede intentar. */
  synchronized Duration espera(String quien, Instant ahora) {
    Cuenta cuenta = cuentas.get(quien);
    if (cuenta == null || cuenta.fallas() < libres) {
      return Duration.ZERO;
    }
    var hasta = cuenta.ultima().plus(castigo(cuenta.fallas()));
    var falta = Duration.between(ahora, hasta);
    return falta.isNegative() ? Duration.ZERO : falta;
  }

  private Duration castigo(int fallas) {
    var doblada = PRIMERA.multipliedBy(1L << Math.min(fallas - libres, DOBLES));
    return doblada.compareTo(TOPE) < 0 ? doblada : TOPE;
  }

  /** No acertó. */
  synchronized void fallo(String quien, Instant ahora) {
    Cuenta antes = cuentas.get(quien);
    boolean sigue = antes != null && antes.ultima().plus(OLVIDO).isAfter(ahora);
    cuentas.put(quien, new Cuenta(antes != null && sigue ? antes.fallas() + 1 : 1, ahora));
  }

  /** Acertó: se empieza de nuevo. */
  synchronized void acierto(String quien) {
    cuentas.remove(quien);
  }
}
