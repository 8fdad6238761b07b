package mx.iecm.informe.accesibilidad;

/** Lo que se pide de un documento; entre paréntesis, de dónde viene. */
public enum Norma {
  /** Tiene título en sus propiedades (WCAG 2.4.2). */
  TITULO,
  /**
   * Dice que está en español de México y no dice otra cosa en ningún tramo (WCAG 3.1.1 y 3.1.2).
   */
  IDIOMA,
  /** Sus títulos no saltan niveles ni están en blanco (WCAG 1.3.1 y 2.4.6). */
  TITULOS_EN_ORDEN,
  /** Cada tabla tiene una fila de encabezado que se repite, sin casillas en blanco (WCAG 1.3.1). */
  TABLA_CON_ENCABEZADO,
  /** Las casillas combinadas lo son hacia abajo y ninguna esconde un texto (WCAG 1.3.1 y 1.3.2). */
  COMBINADAS,
  /** Cada imagen tiene su descripción (WCAG 1.1.1). */
  IMAGEN_DESCRITA,
  /** Las listas son listas, no renglones con una viñeta escrita (WCAG 1.3.1). */
  LISTA_DE_VERDAD,
  /** El texto contrasta al menos 4.5 a 1 con su fondo (WCAG 1.4.3). */
  CONTRASTE,
  /** No se hace espacio con párrafos en blanco (WCAG 1.3.2). */
  SIN_PARRAFOS_EN_BLANCO,
  /** Cada enlace tiene texto y lleva a alguna parte (WCAG 2.4.4). */
  ENLACE_CON_TEXTO,
  /** Nada está escrito en menos de nueve puntos (WCAG 1.4.4). */
  LETRA_LEGIBLE,
  /** Cada nota al pie tiene su llamada y cada llamada su nota (WCAG 1.3.2). */
  NOTA_LLAMADA
}
