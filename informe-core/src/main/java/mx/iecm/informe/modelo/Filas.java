package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Filas de Excel guardadas por tramos: doscientas mil seguidas ocupan lo que dos números.
 *
 * @param tramos en el orden en que se leyeron; no se tocan unos con otros
 */
public record Filas(List<Tramo> tramos) implements Serializable {

  /** Ninguna fila. */
  public static final Filas NINGUNA = new Filas(List.of());

  public Filas {
    tramos = List.copyOf(tramos);
  }

  /**
   * Filas seguidas.
   *
   * @param desde la primera, desde 1
   * @param hasta la última, incluida
   */
  public record Tramo(int desde, int hasta) implements Serializable {

    /** Cuántas son. */
    public int cuantas() {
      return hasta - desde + 1;
    }
  }

  /**
   * Las que dice {@link #toString()}.
   *
   * @throws IllegalArgumentException si no es de ese modo
   */
  public static Filas leer(String escritas) {
    var tramos = new ArrayList<Tramo>();
    for (String tramo : escritas.isBlank() ? new String[0] : escritas.strip().split(" ")) {
      int guion = tramo.indexOf('-');
      int desde = Integer.parseInt(guion < 0 ? tramo : tramo.substring(0, guion));
      int hasta = guion < 0 ? desde : Integer.parseInt(tramo.substring(guion + 1));
      if (desde < 1 || hasta < desde) {
        throw new IllegalArgumentException("tramo de filas que no puede ser: " + tramo);
      }
      tramos.add(new Tramo(desde, hasta));
    }
    return new Filas(tramos);
  }

  /** Cuántas son. */
  public long cuantas() {
    return tramos.stream().mapToLong(Tramo::cuantas).sum();
  }

  /** La fila que está en el lugar {@code numero}, desde 1; vacío si no hay tantas. */
  public OptionalInt fila(long numero) {
    long faltan = numero - 1;
    for (Tramo tramo : tramos) {
      if (faltan >= 0 && faltan < tramo.cuantas()) {
        return OptionalInt.of((int) (tramo.desde() + faltan));
      }
      faltan -= tramo.cuantas();
    }
    return OptionalInt.empty();
  }

  /**
   * Estas filas, salvo las de {@code otras}.
   *
   * @param otras algunas de estas, en el mismo orden
   */
  public Filas menos(Filas otras) {
    if (otras.tramos.isEmpty()) {
      return this;
    }
    var quedan = new Cuenta();
    var sobran = otras.todas().iterator();
    int sobra = sobran.nextInt();
    for (var fila = todas().iterator(); fila.hasNext(); ) {
      int esta = fila.nextInt();
      if (esta != sobra) {
        quedan.agregar(esta);
      } else {
        sobra = sobran.hasNext() ? sobran.nextInt() : 0;
      }
    }
    return quedan.filas();
  }

  private IntStream todas() {
    return tramos.stream().flatMapToInt(t -> IntStream.rangeClosed(t.desde(), t.hasta()));
  }

  /** Los rangos de esa columna en estas filas: {@code C2:C57 C60}. */
  public String enColumna(String letras) {
    return enColumnas(letras, letras);
  }

  /** Los rangos que van de una columna a otra: {@code A2:F57 A60:F60}. */
  public String enColumnas(String primera, String ultima) {
    return tramos.stream()
        .map(t -> rango(primera + t.desde(), ultima + t.hasta()))
        .collect(Collectors.joining(" "));
  }

  private static String rango(String desde, String hasta) {
    return desde.equals(hasta) ? desde : desde + ":" + hasta;
  }

  /** Por ejemplo {@code 2-57 60}. */
  @Override
  public String toString() {
    return tramos.stream()
        .map(t -> t.cuantas() == 1 ? "" + t.desde() : t.desde() + "-" + t.hasta())
        .collect(Collectors.joining(" "));
  }

  /** Va juntando filas mientras pasan. */
  public static final class Cuenta {

    private final List<Tramo> tramos = new ArrayList<>();
    private int desde;
    private int hasta;

    /** Agrega la que sigue. */
    public void agregar(int fila) {
      if (desde > 0 && fila == hasta + 1) {
        hasta = fila;
        return;
      }
      cerrar();
      desde = fila;
      hasta = fila;
    }

    private void cerrar() {
      if (desde > 0) {
        tramos.add(new Tramo(desde, hasta));
      }
      desde = 0;
    }

    /** Las que se han juntado. */
    public Filas filas() {
      cerrar();
      return tramos.isEmpty() ? NINGUNA : new Filas(tramos);
    }
  }
}
