package mx.iecm.informe.castellano;

/** De qué se hacen las fechas escritas. */
enum PiezaDeFecha {
  /** Cifras, con su marca de ordinal si la tienen. */
  NUMERO,
  MES,
  SEMANA,
  /** «de», «del», «desde»: antes de un mes o un año, o al principio de un rango. */
  DE,
  /** «a», «al», «hasta»: antes del otro extremo de un rango. */
  A,
  Y,
  /** «primero», el día. */
  PRIMERO,
  /** «primera», «segunda»: de una quincena. */
  ORDINAL,
  QUINCENA,
  /** «mes» y «año», que acompañan al suyo. */
  MES_O_EJERCICIO,
  /** Artículos y «día», que no cambian lo que se lee. */
  RUIDO,
  /** La letra que en ISO 8601 separa la hora. */
  T,
  COMA,
  PUNTO_Y_COMA,
  PUNTO,
  DOS_PUNTOS,
  RAYA,
  DIAGONAL,
  /** Algo que no es de una fecha: ahí se deja de leer. */
  OTRA,
  FIN;

  /** El signo de puntuación que es {@code c}; {@link #OTRA} si las fechas no lo usan. */
  static PiezaDeFecha signo(char c) {
    return switch (c) {
      case ',' -> COMA;
      case ';' -> PUNTO_Y_COMA;
      case '.' -> PUNTO;
      case ':' -> DOS_PUNTOS;
      case '/' -> DIAGONAL;
      default -> Letras.raya(c) ? RAYA : OTRA;
    };
  }
}
