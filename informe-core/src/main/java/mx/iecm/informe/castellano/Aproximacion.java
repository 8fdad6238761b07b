package mx.iecm.informe.castellano;

/** Qué tan de cerca dice un texto una cantidad. */
public enum Aproximacion {
  /** Exactamente esa. */
  EXACTA,
  /** «más de», «al menos», «por lo menos»: esa o más. */
  MAS_DE,
  /** «menos de», «hasta», «no más de»: esa o menos. */
  MENOS_DE,
  /** «cerca de», «casi», «alrededor de», «aproximadamente», «unos»: una parecida. */
  CERCA_DE
}
