package mx.iecm.informe.bitacora;

/** En qué deja de concordar una cadena. */
public enum Rotura {
  /** Falta un asiento, sobra o está fuera de lugar. */
  NUMERO,
  /** No sigue al asiento que lo precede. */
  ANTERIOR,
  /** Lo que dice no es lo que decía cuando se anotó. */
  HUELLA
}
