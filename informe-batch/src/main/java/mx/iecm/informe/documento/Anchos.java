package mx.iecm.informe.documento;

import java.util.Arrays;
import java.util.List;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.TipoColumna;

/**
 * Reparte el ancho de una tabla entre sus columnas según lo que se escribe en ellas, en veinteavos
 * de punto.
 *
 * <p>Ninguna columna parte una palabra ni una fecha si se puede evitar, ninguna es más ancha que lo
 * que lleva si otra lo necesita, y lo demás se reparte para que las celdas de un renglón tengan
 * parecidas líneas.
 */
final class Anchos {

  /** Los márgenes de una celda. */
  private static final int MARGENES = 220;

  /** Lo que, por término medio, queda sin llenar en cada línea porque no cabe otra palabra. */
  private static final int SIN_LLENAR = 500;

  /** Una palabra más larga, como una dirección, sí se parte. */
  private static final int PALABRA = 2_000;

  /** Una fecha o un folio más largo también. */
  private static final int SIN_PARTIR = 3_000;

  /** Lo que ocupa {@code 30 de septiembre de 2025}: una lista de fechas no se aprieta más. */
  private static final int UNA_FECHA = 2_100;

  private static final int LINEAS_DE_ENCABEZADO = 3;

  private final int[] minimos;
  private final int[] maximos;
  private final int[] pesos;
  private final int total;

  private Anchos(List<Columna> columnas, List<Contenido> contenidos, int total) {
    int n = columnas.size();
    this.minimos = new int[n];
    this.maximos = new int[n];
    this.pesos = new int[n];
    this.total = total;
    for (int i = 0; i < n; i++) {
      medir(i, columnas.get(i), contenidos.get(i));
    }
  }

  /** El ancho de cada columna; suman {@code total}. El que el programa pide se respeta. */
  static int[] repartir(List<Columna> columnas, List<Contenido> contenidos, int total) {
    if (columnas.stream().allMatch(c -> c.ancho() > 0)) {
      return repartir(columnas.stream().mapToInt(Columna::ancho).toArray(), total);
    }
    return new Anchos(columnas, contenidos, total).repartir();
  }

  static int[] repartir(int[] pesos, int total) {
    int suma = Math.max(1, Arrays.stream(pesos).sum());
    int[] anchos = Arrays.stream(pesos).map(p -> (int) ((long) p * total / suma)).toArray();
    return hastaElMargen(anchos, total);
  }

  /** Lo que se pierde al redondear se lo queda la última: la tabla llega al margen. */
  private static int[] hastaElMargen(int[] anchos, int total) {
    anchos[anchos.length - 1] += total - Arrays.stream(anchos).sum();
    return anchos;
  }

  private void medir(int i, Columna columna, Contenido contenido) {
    if (columna.ancho() > 0) {
      minimos[i] = columna.ancho() * total / 100;
      maximos[i] = minimos[i];
      return;
    }
    var encabezado = enNegritas(Contenido.de(columna.encabezado()));
    int titulo = Math.max(encabezado.palabra(), encabezado.renglon() / LINEAS_DE_ENCABEZADO);
    int letras = Math.max(contenido.palabra(), titulo);
    minimos[i] =
        MARGENES + Math.max(Math.min(PALABRA, letras), sinPartir(columna.tipo(), contenido));
    maximos[i] =
        Math.max(minimos[i], MARGENES + Math.max(contenido.renglon(), encabezado.renglon() / 2));
    pesos[i] = Math.max(1, contenido.medio());
  }

  private static Contenido enNegritas(Contenido c) {
    return new Contenido(c.palabra() * 9 / 8, c.renglon() * 9 / 8, c.medio() * 9 / 8);
  }

  private static int sinPartir(TipoColumna tipo, Contenido contenido) {
    return switch (tipo) {
      case CONSECUTIVO, NUMERO, HORA, FECHA, FECHA_CON_DIA, PERIODO, FOLIO ->
          Math.min(SIN_PARTIR, contenido.renglon());
      case FECHAS -> Math.min(UNA_FECHA, contenido.renglon());
      case TEXTO, TEXTO_LARGO, LISTA, ENLACE -> 0;
    };
  }

  private int[] repartir() {
    if (Arrays.stream(minimos).sum() >= total) {
      return repartir(minimos, total);
    }
    int holgura = total - Arrays.stream(maximos).sum();
    return holgura >= 0 ? holgados(holgura) : apretados();
  }

  /** Caben: lo que sobra se lo quedan las columnas en proporción a lo que llevan. */
  private int[] holgados(int holgura) {
    int[] sobra = Arrays.stream(pesos).sum() == 0 ? maximos : pesos;
    int[] mas = repartir(sobra, holgura);
    int[] anchos = maximos.clone();
    for (int i = 0; i < anchos.length; i++) {
      anchos[i] += mas[i];
    }
    return anchos;
  }

  /**
   * No caben: cada una recibe según lo que lleva, y la que quedaría más angosta que su mínimo o más
   * ancha que su máximo se fija ahí y deja de participar.
   */
  private int[] apretados() {
    int[] anchos = new int[minimos.length];
    var fijas = new boolean[minimos.length];
    boolean repartido = false;
    while (!repartido) { // cada vuelta, menos la última, fija al menos una columna
      repartido = repartirEntreLibres(anchos, fijas);
    }
    return hastaElMargen(anchos, total);
  }

  /** Una vuelta; dice si ninguna columna tuvo que fijarse. */
  private boolean repartirEntreLibres(int[] anchos, boolean[] fijas) {
    int quedan = total;
    long peso = 0;
    for (int i = 0; i < anchos.length; i++) {
      quedan -= fijas[i] ? anchos[i] : MARGENES + SIN_LLENAR;
      peso += fijas[i] ? 0 : pesos[i];
    }
    for (int i = 0; i < anchos.length; i++) {
      if (!fijas[i]) {
        long parte = (long) pesos[i] * quedan / Math.max(1, peso);
        anchos[i] = MARGENES + SIN_LLENAR + (int) parte;
      }
    }
    return !fijar(anchos, fijas, minimos, true) && !fijar(anchos, fijas, maximos, false);
  }

  /** Fija las que se salen de su límite; dice si hubo alguna. */
  private static boolean fijar(int[] anchos, boolean[] fijas, int[] limites, boolean menores) {
    boolean alguna = false;
    for (int i = 0; i < anchos.length; i++) {
      boolean seSale = menores ? anchos[i] < limites[i] : anchos[i] > limites[i];
      if (!fijas[i] && seSale) {
        anchos[i] = limites[i];
        fijas[i] = true;
        alguna = true;
      }
    }
    return alguna;
  }
}
