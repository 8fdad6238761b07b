package mx.iecm.informe.regla.cifra;

import java.math.BigDecimal;
import java.math.RoundingMode;
import mx.iecm.informe.castellano.Aproximacion;

/**
 * Los valores de los que se puede decir una cantidad.
 *
 * @param minimo el menor, incluido
 * @param maximo el mayor, incluido
 */
record Margen(BigDecimal minimo, BigDecimal maximo) {

  /** Un texto no dice cantidades tan grandes. */
  private static final BigDecimal SIN_TOPE = new BigDecimal("1E+90");

  private static final BigDecimal UN_DECIMO_MENOS = new BigDecimal("0.9");
  private static final BigDecimal UN_DECIMO_MAS = new BigDecimal("1.1");
  private static final int DECIMALES = 10;

  /** Los que caben en lo dicho; «cerca de» admite un décimo del valor, arriba o abajo. */
  static Margen de(BigDecimal dicho, Aproximacion aproximacion) {
    return switch (aproximacion) {
      case EXACTA -> new Margen(dicho, dicho);
      case MAS_DE -> new Margen(dicho, SIN_TOPE);
      case MENOS_DE -> new Margen(SIN_TOPE.negate(), dicho);
      case CERCA_DE ->
          new Margen(
              dicho.divide(UN_DECIMO_MAS, DECIMALES, RoundingMode.FLOOR),
              dicho.divide(UN_DECIMO_MENOS, DECIMALES, RoundingMode.CEILING));
    };
  }

  boolean contiene(BigDecimal valor) {
    return tocaA(new Margen(valor, valor));
  }

  boolean tocaA(Margen otro) {
    return minimo.compareTo(otro.maximo) <= 0 && otro.minimo.compareTo(maximo) <= 0;
  }
}
