package mx.iecm.informe.hallazgo;

/** Sobre qué se aplica una norma. */
public enum Alcance {
  LIBRO,
  RENGLON,
  TABLA,
  INFORME
}
