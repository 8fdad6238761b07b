package mx.iecm.informe.castellano;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Ordinales de 1 a 99, para numerar sesiones, informes y puntos. */
public final class Ordinales {

  private static final int MAXIMO = 99;

  private static final List<String> UNIDADES =
      List.of(
          "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava",
          "novena");
  private static final List<String> DECENAS =
      List.of(
          "décima",
          "vigésima",
          "trigésima",
          "cuadragésima",
          "quincuagésima",
          "sexagésima",
          "septuagésima",
          "octogésima",
          "nonagésima");

  /** De la undécima a la decimonovena se escriben en una palabra. */
  private static final List<String> ONCE_A_DIECINUEVE =
      List.of(
          "undécima",
          "duodécima",
          "decimotercera",
          "decimocuarta",
          "decimoquinta",
          "decimosexta",
          "decimoséptima",
          "decimoctava",
          "decimonovena");

  private static final Map<String, Integer> ESCRITOS = escritos();

  /**
   * En femenino: {@code cuarta}, {@code duodécima}, {@code vigésima primera}.
   *
   * @throws IllegalArgumentException si no está entre 1 y 99
   */
  public static String femenino(int numero) {
    if (numero < 1 || numero > MAXIMO) {
      throw new IllegalArgumentException(numero + " no está entre 1 y " + MAXIMO);
    }
    int unidad = numero % 10;
    if (numero < 10) {
      return UNIDADES.get(unidad - 1);
    }
    if (numero > 10 && numero < 20) {
      return ONCE_A_DIECINUEVE.get(unidad - 1);
    }
    String decena = DECENAS.get(numero / 10 - 1);
    return unidad == 0 ? decena : decena + " " + UNIDADES.get(unidad - 1);
  }

  /** En cifras y femenino: {@code 4.ª}. */
  public static String abreviado(int numero) {
    return numero + ".ª";
  }

  /**
   * El número de un ordinal con letra, de cualquier género, con o sin acentos, en una palabra o en
   * dos; también apocopado ({@code tercer}) y en cifras ({@code 4.ª}, {@code 4º}, {@code 1ra}).
   *
   * @return vacío si no es un ordinal de 1 a 99; un número solo no lo es
   */
  public static OptionalInt leer(String escrito) {
    String clave = Comparacion.clave(escrito);
    int numero = ESCRITOS.getOrDefault(clave, 0);
    return numero > 0 ? OptionalInt.of(numero) : abreviatura(clave);
  }

  private static OptionalInt abreviatura(String clave) {
    int cifras = 0;
    while (cifras < clave.length() && cifras < 3 && Letras.cifra(clave.charAt(cifras))) {
      cifras++;
    }
    String terminacion = clave.substring(cifras);
    if (cifras == 0 || cifras > 2 || !terminacion.matches("\\.?[ºª°]|[oa]|r[oa]|d[oa]|er|ero")) {
      return OptionalInt.empty();
    }
    int numero = Integer.parseInt(clave.substring(0, cifras));
    return numero == 0 ? OptionalInt.empty() : OptionalInt.of(numero);
  }

  private static Map<String, Integer> escritos() {
    var escritos = new HashMap<String, Integer>();
    for (int numero = 1; numero <= MAXIMO; numero++) {
      agregar(escritos, femenino(numero), numero);
      if (numero > 10 && numero % 10 > 0) {
        String decena = DECENAS.get(numero / 10 - 1);
        String unidad = UNIDADES.get(numero % 10 - 1);
        agregar(escritos, decena + " " + unidad, numero);
        // «vigesimoprimera», que hoy también se admite.
        agregar(escritos, masculino(decena) + unidad, numero);
      }
    }
    escritos.put("primer", 1);
    escritos.put("tercer", 3);
    return Map.copyOf(escritos);
  }

  private static void agregar(Map<String, Integer> escritos, String femenino, int numero) {
    String clave = Comparacion.clave(femenino);
    escritos.put(clave, numero);
    escritos.put(masculino(clave), numero);
    escritos.put(clave.replace("a ", "o "), numero);
    escritos.put(masculino(clave).replace("a ", "o "), numero);
  }

  private static String masculino(String femenino) {
    return femenino.substring(0, femenino.length() - 1) + "o";
  }

  private Ordinales() {}
}
