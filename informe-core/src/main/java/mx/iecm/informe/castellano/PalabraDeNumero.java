package mx.iecm.informe.castellano;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Una palabra de las que forman los cardinales.
 *
 * @param clase con qué otras se combina
 * @param valor cuánto vale sola
 */
record PalabraDeNumero(Clase clase, int valor) {

  enum Clase {
    /** De uno a nueve. */
    UNIDAD,
    /** Cero, y de diez a veintinueve: no admiten unidades. */
    COMPLETA,
    /** De treinta a noventa. */
    DECENA,
    /** De ciento a novecientos. */
    CENTENA,
    MIL,
    MILLON,
    /** No es de un cardinal. */
    OTRA
  }

  private static final PalabraDeNumero OTRA = new PalabraDeNumero(Clase.OTRA, 0);

  private static final List<String> UNIDADES =
      List.of("uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve");
  private static final List<String> DIEZ_A_QUINCE =
      List.of("diez", "once", "doce", "trece", "catorce", "quince");
  private static final List<String> DECENAS =
      List.of("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa");
  private static final List<String> CENTENAS =
      List.of(
          "ciento",
          "doscient",
          "trescient",
          "cuatrocient",
          "quinient",
          "seiscient",
          "setecient",
          "ochocient",
          "novecient");

  private static final Map<String, PalabraDeNumero> TODAS = new HashMap<>();

  static {
    agregar("cero", Clase.COMPLETA, 0);
    for (int i = 0; i < DIEZ_A_QUINCE.size(); i++) {
      agregar(DIEZ_A_QUINCE.get(i), Clase.COMPLETA, 10 + i);
    }
    agregar("veinte", Clase.COMPLETA, 20);
    for (int unidad = 1; unidad <= UNIDADES.size(); unidad++) {
      conUnidad(unidad, UNIDADES.get(unidad - 1));
    }
    conUnidad(1, "un");
    conUnidad(1, "una");
    for (int i = 0; i < DECENAS.size(); i++) {
      agregar(DECENAS.get(i), Clase.DECENA, 30 + 10 * i);
    }
    agregar("cien", Clase.COMPLETA, 100);
    agregar("ciento", Clase.CENTENA, 100);
    for (int i = 1; i < CENTENAS.size(); i++) {
      agregar(CENTENAS.get(i) + "os", Clase.CENTENA, 100 * (i + 1));
      agregar(CENTENAS.get(i) + "as", Clase.CENTENA, 100 * (i + 1));
    }
    agregar("mil", Clase.MIL, 1_000);
    agregar("millon", Clase.MILLON, 1_000_000);
    agregar("millones", Clase.MILLON, 1_000_000);
  }

  /** La unidad y lo que forma en una palabra: dieciséis, veintidós, y también treintaidós. */
  private static void conUnidad(int valor, String unidad) {
    agregar(unidad, Clase.UNIDAD, valor);
    if (valor > 5) {
      agregar("dieci" + unidad, Clase.COMPLETA, 10 + valor);
    }
    agregar("veinti" + unidad, Clase.COMPLETA, 20 + valor);
    for (int i = 0; i < DECENAS.size(); i++) {
      agregar(DECENAS.get(i) + "i" + unidad, Clase.COMPLETA, 30 + 10 * i + valor);
    }
  }

  private static void agregar(String palabra, Clase clase, int valor) {
    TODAS.put(palabra, new PalabraDeNumero(clase, valor));
  }

  /** Lo que aporta una palabra plegada; {@link Clase#OTRA} si no es de un cardinal. */
  static PalabraDeNumero de(String palabra) {
    return TODAS.getOrDefault(palabra, OTRA);
  }
}
