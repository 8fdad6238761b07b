package mx.iecm.informe.documento;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mx.iecm.informe.modelo.Columna;

/** Reparte el ancho de una tabla entre sus columnas, en veinteavos de punto. */
final class Anchos {

  private Anchos() {}

  /** De cada cinco partes, cuántas pueden ocupar las columnas que no se estiran. */
  private static final int RIGIDAS = 3;

  /**
   * El ancho de cada columna; suman {@code total}. Las de fecha y las de número miden lo que se
   * escribe en ellas, y las de texto se reparten lo demás.
   */
  static int[] repartir(List<Columna> columnas, int total) {
    if (columnas.stream().allMatch(c -> c.ancho() > 0)) {
      return repartir(columnas.stream().mapToInt(Columna::ancho).toArray(), total);
    }
    int[] anchos = columnas.stream().mapToInt(c -> rigido(c, total)).toArray();
    int[] pesos = columnas.stream().mapToInt(c -> rigido(c, total) > 0 ? 0 : peso(c)).toArray();
    int suma = Arrays.stream(anchos).sum();
    int estiran = Arrays.stream(pesos).sum();
    if (estiran == 0) {
      return repartir(anchos, total);
    }
    int tope = Math.min(suma, total * RIGIDAS / 5);
    int[] reparto = repartir(pesos, total - tope);
    int[] justos = suma > 0 ? repartir(anchos, tope) : anchos;
    return IntStream.range(0, anchos.length).map(i -> justos[i] + reparto[i]).toArray();
  }

  static int[] repartir(int[] pesos, int total) {
    int suma = Math.max(1, Arrays.stream(pesos).sum());
    int[] anchos = Arrays.stream(pesos).map(p -> (int) ((long) p * total / suma)).toArray();
    // Lo que se pierde al redondear se lo queda la última: la tabla llega al margen.
    anchos[anchos.length - 1] += total - Arrays.stream(anchos).sum();
    return anchos;
  }

  /** Lo que mide la columna si no se estira; 0 si se estira. */
  private static int rigido(Columna columna, int total) {
    if (columna.ancho() > 0) {
      return columna.ancho() * total / 100;
    }
    return switch (columna.tipo()) {
      case CONSECUTIVO -> 640;
      case NUMERO -> 1_100;
      case HORA -> 1_600;
      case FECHA -> 2_050;
      case FECHA_CON_DIA -> 2_900;
      case PERIODO -> 3_000;
      case FECHAS, FOLIO, LISTA, TEXTO, ENLACE, TEXTO_LARGO -> 0;
    };
  }

  /** Cuánto se estira junto a las demás. */
  private static int peso(Columna columna) {
    return switch (columna.tipo()) {
      case TEXTO_LARGO -> 62;
      case ENLACE -> 40;
      case TEXTO -> 36;
      case FECHAS -> 30;
      case FOLIO, LISTA -> 28;
      case CONSECUTIVO, NUMERO, HORA, FECHA, FECHA_CON_DIA, PERIODO -> 0;
    };
  }
}
