package mx.iecm.informe.hallazgo;

/** En qué acaba la revisión de un informe. */
public enum Veredicto {
  /** Sin errores ni advertencias. */
  ACEPTADO,
  /** Sin errores; queda algo por corregir o justificar. */
  OBSERVADO,
  /** Con errores: no se emite. */
  RECHAZADO
}
