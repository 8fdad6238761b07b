package mx.iecm.informe.documento;

import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.modelo.Columna;

/** Reparte el ancho de una tabla entre sus columnas, en veinteavos de punto. */
final class Anchos {

  private Anchos() {}

  /** El ancho de cada columna; suman {@code total}. */
  static int[] repartir(List<Columna> columnas, int total) {
    int[] pesos = columnas.stream().mapToInt(c -> c.ancho() > 0 ? c.ancho() : peso(c)).toArray();
    return repartir(pesos, total);
  }

  static int[] repartir(int[] pesos, int total) {
    int suma = Math.max(1, Arrays.stream(pesos).sum());
    int[] anchos = Arrays.stream(pesos).map(p -> (int) ((long) p * total / suma)).toArray();
    // Lo que se pierde al redondear se lo queda la última: la tabla llega al margen.
    anchos[anchos.length - 1] += total - Arrays.stream(anchos).sum();
    return anchos;
  }

  private static int peso(Columna columna) {
    return switch (columna.tipo()) {
      case CONSECUTIVO -> 8;
      case NUMERO -> 12;
      case HORA -> 18;
      case FECHA, FECHA_CON_DIA, FECHAS, PERIODO -> 26;
      case FOLIO, LISTA -> 28;
      case TEXTO -> 36;
      case ENLACE -> 40;
      case TEXTO_LARGO -> 62;
    };
  }
}
