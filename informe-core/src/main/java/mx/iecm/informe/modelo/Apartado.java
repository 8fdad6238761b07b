package mx.iecm.informe.modelo;

/** Apartado del informe en que una línea puede no tener nada que decir. */
public enum Apartado {
  /** Actividades realizadas. */
  IV,
  /** Actividades pendientes. */
  V
}
