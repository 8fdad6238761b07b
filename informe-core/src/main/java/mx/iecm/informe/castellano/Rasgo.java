package mx.iecm.informe.castellano;

/** Algo que se ve en un texto al recorrerlo y que solo a algunas reglas les importa. */
public enum Rasgo {
  /** Un paréntesis, un corchete o una comilla. */
  PAREJA(0),
  /** Un corchete que abre. */
  CORCHETE(1),
  /** Una cifra. */
  CIFRA(2),
  /** Una palabra con dos mayúsculas o más, como una sigla. */
  MAYUSCULAS(3),
  /** Una palabra seguida de ella misma. */
  REPETIDA(4),
  /** Dos espacios seguidos dentro del texto. */
  DOBLE_ESPACIO(5),
  /** {@code ://}, {@code :/} o {@code www}. */
  DIRECCION(6),
  /** Un número volado, como {@code ⁴}. */
  VOLADO(7),
  /** Un {@code #}. */
  NUMERAL(8),
  /** Dos signos de interrogación seguidos. */
  PREGUNTAS(9),
  /** Una diagonal o un guion junto a una cifra, como en un folio. */
  FOLIO(10),
  /** Una palabra que solo se ve en un borrador: equis seguidas o {@code lorem}. */
  RELLENO(11),
  /** Una palabra que puede ser un día de la semana. */
  DIA_DE_SEMANA(12);

  private final int bit;

  Rasgo(int lugar) {
    this.bit = 1 << lugar;
  }

  int bit() {
    return bit;
  }
}
