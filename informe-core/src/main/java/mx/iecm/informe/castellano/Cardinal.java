package mx.iecm.informe.castellano;

import java.math.BigDecimal;
import java.util.List;
import mx.iecm.informe.castellano.PalabraDeNumero.Clase;

/**
 * El cardinal más largo que empieza en una palabra.
 *
 * @param valor cuánto vale
 * @param inicio índice de su primera palabra
 * @param fin índice de la palabra que sigue; igual a {@code inicio} si ahí no hay cardinal
 */
record Cardinal(BigDecimal valor, int inicio, int fin) {

  private static final BigDecimal MIL = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLON = BigDecimal.valueOf(1_000_000);

  /** Más cifras son un teléfono o una cuenta. */
  private static final int CIFRAS_MAXIMAS = 12;

  /**
   * Lee desde la palabra {@code inicio}.
   *
   * @param palabras plegadas; las cifras, con sus comas y punto
   */
  static Cardinal en(List<String> palabras, int inicio) {
    var miles = hastaLosMiles(palabras, inicio);
    if (!miles.hay() || clase(palabras, miles.fin) != Clase.MILLON) {
      return miles;
    }
    return miles.por(MILLON).mas(hastaLosMiles(palabras, miles.fin + 1), MILLON);
  }

  /** Dice si en esa palabra empieza un cardinal. */
  boolean hay() {
    return fin > inicio;
  }

  /** Dice si es un entero. */
  boolean entero() {
    return valor.stripTrailingZeros().scale() <= 0;
  }

  private static Cardinal hastaLosMiles(List<String> palabras, int inicio) {
    if (clase(palabras, inicio) == Clase.MIL) {
      return new Cardinal(MIL, inicio, inicio + 1).mas(grupo(palabras, inicio + 1), MIL);
    }
    var grupo = grupo(palabras, inicio);
    if (!grupo.hay() || clase(palabras, grupo.fin) != Clase.MIL) {
      return grupo;
    }
    return grupo.por(MIL).mas(grupo(palabras, grupo.fin + 1), MIL);
  }

  /** Menos de mil con letra, o lo que digan las cifras. */
  private static Cardinal grupo(List<String> palabras, int inicio) {
    String primera = inicio < palabras.size() ? palabras.get(inicio) : "";
    if (enCifras(primera)) {
      return new Cardinal(new BigDecimal(primera.replace(",", "")), inicio, inicio + 1);
    }
    var palabra = PalabraDeNumero.de(primera);
    if (palabra.clase() == Clase.CENTENA) {
      return new Cardinal(BigDecimal.valueOf(palabra.valor()), inicio, inicio + 1)
          .mas(menosDeCien(palabras, inicio + 1), BigDecimal.valueOf(100));
    }
    return menosDeCien(palabras, inicio);
  }

  private static Cardinal menosDeCien(List<String> palabras, int inicio) {
    var palabra = palabra(palabras, inicio);
    boolean conUnidad =
        palabra.clase() == Clase.DECENA
            && inicio + 2 < palabras.size()
            && palabras.get(inicio + 1).equals("y")
            && clase(palabras, inicio + 2) == Clase.UNIDAD;
    int palabrasUsadas =
        switch (palabra.clase()) {
          case DECENA -> conUnidad ? 3 : 1;
          case UNIDAD, COMPLETA -> 1;
          default -> 0;
        };
    int unidad = conUnidad ? palabra(palabras, inicio + 2).valor() : 0;
    return new Cardinal(
        BigDecimal.valueOf(palabra.valor() + unidad), inicio, inicio + palabrasUsadas);
  }

  /** Multiplica por la palabra que sigue. */
  private Cardinal por(BigDecimal multiplo) {
    return new Cardinal(valor.multiply(multiplo), inicio, fin + 1);
  }

  /** Agrega lo que sigue solo si cabe: «dos mil 12,000» y «cien cero» son dos números. */
  private Cardinal mas(Cardinal resto, BigDecimal limite) {
    boolean cabe =
        resto.hay()
            && resto.entero()
            && resto.valor.signum() > 0
            && resto.valor.compareTo(limite) < 0;
    return cabe ? new Cardinal(valor.add(resto.valor), inicio, resto.fin) : this;
  }

  private static PalabraDeNumero palabra(List<String> palabras, int i) {
    return PalabraDeNumero.de(i < palabras.size() ? palabras.get(i) : "");
  }

  private static Clase clase(List<String> palabras, int i) {
    return palabra(palabras, i).clase();
  }

  /** Dice si la palabra son cifras bien escritas, de una cantidad. */
  static boolean enCifras(String palabra) {
    return !palabra.isEmpty()
        && Letras.cifra(palabra.charAt(0))
        && palabra.length() <= CIFRAS_MAXIMAS
        && Numeros.bienEscrito(palabra);
  }
}
