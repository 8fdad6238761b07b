package mx.iecm.informe.corpus;

/** Lo que un caso generado debe traer para que una mutación le quepa. */
enum Deseo {
  /** Una tabla de actos con su fecha y su asunto, de varios renglones. */
  REGISTRO,
  /** Que ese registro lleve la columna de folio, de una serie que no es continua. */
  FOLIO,
  /** Que lleve la de una lista cerrada. */
  LISTA,
  /** Que lleve la de una cantidad. */
  NUMERO,
  /** Que lleve la de una dirección. */
  ENLACE,
  /** Que lleve números consecutivos escritos. */
  CONSECUTIVO,
  /** Una tabla con un renglón por semana. */
  SEMANAL,
  /** Una tabla con un renglón por quincena y la fecha en que se envió. */
  QUINCENAL,
  /** Una agenda. */
  AGENDA,
  /** Una tabla con listas de fechas. */
  LISTADO,
  /** Dos líneas, o más. */
  VARIAS_LINEAS,
  /** Dos áreas que entregan, o más. */
  VARIAS_AREAS,
  /** Una línea sin tablas, que solo se narra. */
  NARRADA,
  /** Cifras que declaran un área y la secretaría. */
  DECLARADAS,
  /** El informe del periodo anterior. */
  ANTERIOR,
  /** Dos ordinarias, o más. */
  DOS_SESIONES,
  /** Ninguna otra tabla que las deseadas. */
  SOLO_REGISTRO,
  /** Ninguna cifra escrita a mano: todas entre llaves. */
  CON_LLAVES
}
