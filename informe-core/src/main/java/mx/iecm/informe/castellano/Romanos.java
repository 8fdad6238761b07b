package mx.iecm.informe.castellano;

import java.util.Locale;
import java.util.OptionalInt;

/** Números romanos, de 1 a 3999. */
public final class Romanos {

  private static final int[] VALORES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNOS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int MAXIMO = 3999;

  /** El más largo, MMMDCCCLXXXVIII. */
  private static final int LARGO_MAXIMO = 15;

  /**
   * Como en {@code XIV}.
   *
   * @throws IllegalArgumentException si no está entre 1 y 3999
   */
  public static String mayusculas(int numero) {
    if (numero < 1 || numero > MAXIMO) {
      throw new IllegalArgumentException(numero + " no se escribe con romanos");
    }
    var romano = new StringBuilder();
    int resto = numero;
    for (int i = 0; i < VALORES.length; i++) {
      while (resto >= VALORES[i]) {
        romano.append(SIGNOS[i]);
        resto -= VALORES[i];
      }
    }
    return romano.toString();
  }

  /**
   * Como en {@code xiv}.
   *
   * @throws IllegalArgumentException si no está entre 1 y 3999
   */
  public static String minusculas(int numero) {
    return mayusculas(numero).toLowerCase(Locale.ROOT);
  }

  /**
   * El número que vale, escrito todo con mayúsculas o todo con minúsculas.
   *
   * @return vacío si no es la forma correcta de un número de 1 a 3999; {@code IIII} no lo es
   */
  public static OptionalInt leer(String romano) {
    if (romano.isEmpty() || romano.length() > LARGO_MAXIMO) {
      return OptionalInt.empty();
    }
    boolean chico = Character.isLowerCase(romano.charAt(0));
    String mayusculas = chico ? romano.toUpperCase(Locale.ROOT) : romano;
    int numero = 0;
    int pos = 0;
    for (int i = 0; i < VALORES.length; i++) {
      while (mayusculas.startsWith(SIGNOS[i], pos)) {
        numero += VALORES[i];
        pos += SIGNOS[i].length();
      }
    }
    // Quien vuelve a escribirlo y obtiene lo mismo sabe que estaba bien escrito.
    boolean bien =
        numero >= 1
            && numero <= MAXIMO
            && romano.equals(chico ? minusculas(numero) : mayusculas(numero));
    return bien ? OptionalInt.of(numero) : OptionalInt.empty();
  }

  private Romanos() {}
}
