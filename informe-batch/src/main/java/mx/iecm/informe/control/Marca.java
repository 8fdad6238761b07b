package mx.iecm.informe.control;

/** Qué le pasó a un trozo del documento. */
enum Marca {
  IGUAL,
  AGREGADO,
  QUITADO
}
