package mx.iecm.informe.modelo;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Lo que dice una celda de fecha: uno o varios tramos de calendario y lo que estorbó al leerlos.
 *
 * @param tramos en el orden escrito; vacío solo si no se pudo leer ninguno
 * @param tropiezos lo que una regla debe señalar; vacío si todo se leyó sin duda
 */
public record Fechas(List<Tramo> tramos, List<Tropiezo> tropiezos) implements Valor {

  public Fechas {
    tramos = List.copyOf(tramos);
    tropiezos = List.copyOf(tropiezos);
  }

  /** Un solo día, sin tropiezos. */
  public static Fechas de(LocalDate dia) {
    return new Fechas(List.of(Tramo.dia(dia)), List.of());
  }

  /** Dice si hay al menos una fecha legible. */
  public boolean legibles() {
    return !tramos.isEmpty();
  }

  /**
   * Días distintos que abarca, con las listas y los rangos de días desplegados; 1 por mes o
   * quincena.
   */
  public long cuantas() {
    long van = 0;
    long contado = Long.MIN_VALUE;
    for (Tramo t : tramos.stream().sorted(Comparator.comparing(Tramo::inicio)).toList()) {
      if (t.grano() != Grano.DIA) {
        van++;
        continue;
      }
      long fin = t.fin().toEpochDay();
      long desde = Math.max(t.inicio().toEpochDay(), contado + 1);
      van += Math.max(0, fin - desde + 1);
      contado = Math.max(contado, fin);
    }
    return van;
  }

  /** Con qué precisión se escribió un tramo. */
  public enum Grano {
    /** Un día, o un rango de días. */
    DIA,
    /** Una quincena completa. */
    QUINCENA,
    /** Un mes completo. */
    MES
  }

  /**
   * Un día, un rango, una quincena o un mes.
   *
   * @param inicio primer día, incluido
   * @param fin último día, incluido; igual a {@code inicio} si es un solo día
   * @param grano precisión con que se escribió
   */
  public record Tramo(LocalDate inicio, LocalDate fin, Grano grano) implements Serializable {

    /** Un solo día. */
    public static Tramo dia(LocalDate dia) {
      return new Tramo(dia, dia, Grano.DIA);
    }

    /** Dice si es un solo día. */
    public boolean unSoloDia() {
      return inicio.equals(fin);
    }
  }

  /** Algo que no está bien en una fecha escrita; cada regla de fechas atiende los suyos. */
  public sealed interface Tropiezo extends Serializable {

    /** No se reconoce ninguna fecha en {@code escrito}. */
    record Ilegible(String escrito) implements Tropiezo {}

    /** El día no existe en el calendario, como el 31 de junio. */
    record Inexistente(String escrito) implements Tropiezo {}

    /** Se puede leer de dos maneras: {@code 05/06/2025}. */
    record Ambigua(String escrito, LocalDate diaPrimero, LocalDate mesPrimero)
        implements Tropiezo {}

    /** El día de la semana escrito no es el de la fecha. */
    record OtroDia(DayOfWeek escrito, LocalDate fecha) implements Tropiezo {}

    /** El rango termina antes de empezar; se conserva como un tramo con los extremos en orden. */
    record AlReves(LocalDate inicio, LocalDate fin) implements Tropiezo {}

    /** Entre dos números de una lista falta la coma o la «y». */
    record SinSeparar(int primero, int segundo) implements Tropiezo {}

    /** La misma fecha dos veces en una lista. */
    record Repetida(LocalDate fecha) implements Tropiezo {}

    /** Una fecha de la lista es anterior a la que la precede. */
    record Desordenada(LocalDate fecha, LocalDate anterior) implements Tropiezo {}

    /** Después de la fecha sobra texto, como una llamada de nota escrita a mano. */
    record Sobra(String texto) implements Tropiezo {}
  }
}
