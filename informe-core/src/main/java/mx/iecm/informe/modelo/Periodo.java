package mx.iecm.informe.modelo;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periodo que cubre un informe: un mes, un trimestre, un semestre o un año naturales.
 *
 * @param inicio primer día, incluido; siempre el día 1 de un mes
 * @param fin último día, incluido; siempre el último de un mes
 */
public record Periodo(LocalDate inicio, LocalDate fin) implements Serializable {

  private static final Pattern CLAVE =
      Pattern.compile("(\\d{4})(?:-(?:T([1-4])|S([12])|M(0[1-9]|1[0-2])))?");

  /**
   * @throws IllegalArgumentException si los extremos no forman un mes, trimestre, semestre o año
   */
  public Periodo {
    requireNonNull(inicio, "inicio");
    requireNonNull(fin, "fin");
    int meses = meses(inicio, fin);
    boolean natural =
        inicio.getDayOfMonth() == 1
            && fin.equals(YearMonth.from(fin).atEndOfMonth())
            && (meses == 1 || meses == 3 || meses == 6 || meses == 12)
            && (inicio.getMonthValue() - 1) % meses == 0;
    if (!natural) {
      throw new IllegalArgumentException(
          "del %s al %s no es un mes, trimestre, semestre ni año".formatted(inicio, fin));
    }
  }

  private static int meses(LocalDate inicio, LocalDate fin) {
    return (fin.getYear() - inicio.getYear()) * 12
        + fin.getMonthValue()
        - inicio.getMonthValue()
        + 1;
  }

  /** El mes {@code mes}, de 1 a 12. */
  public static Periodo mes(int ejercicio, int mes) {
    return desde(ejercicio, mes, 1);
  }

  /** El trimestre {@code numero}, de 1 a 4. */
  public static Periodo trimestre(int ejercicio, int numero) {
    return desde(ejercicio, numero * 3 - 2, 3);
  }

  /** El semestre {@code numero}, 1 o 2. */
  public static Periodo semestre(int ejercicio, int numero) {
    return desde(ejercicio, numero * 6 - 5, 6);
  }

  /** El año completo. */
  public static Periodo anual(int ejercicio) {
    return desde(ejercicio, 1, 12);
  }

  /**
   * Lee una clave: {@code 2025-T2}, {@code 2025-S1}, {@code 2025-M04} o {@code 2025}.
   *
   * @return vacío si la clave no tiene ninguna de esas formas
   */
  public static Optional<Periodo> deClave(String clave) {
    Matcher m = CLAVE.matcher(clave.strip().toUpperCase(Locale.ROOT));
    if (!m.matches()) {
      return Optional.empty();
    }
    int ejercicio = Integer.parseInt(m.group(1));
    if (m.group(2) != null) {
      return Optional.of(trimestre(ejercicio, Integer.parseInt(m.group(2))));
    }
    if (m.group(3) != null) {
      return Optional.of(semestre(ejercicio, Integer.parseInt(m.group(3))));
    }
    return Optional.of(
        m.group(4) != null ? mes(ejercicio, Integer.parseInt(m.group(4))) : anual(ejercicio));
  }

  private static Periodo desde(int ejercicio, int mes, int duracion) {
    var primero = YearMonth.of(ejercicio, mes);
    return new Periodo(primero.atDay(1), primero.plusMonths(duracion - 1L).atEndOfMonth());
  }

  /** La clave con que los libros lo nombran, por ejemplo {@code 2025-T2}. */
  public String clave() {
    int mes = inicio.getMonthValue();
    return switch (duracion()) {
      case 1 -> String.format(Locale.ROOT, "%d-M%02d", ejercicio(), mes);
      case 3 -> ejercicio() + "-T" + (mes + 2) / 3;
      case 6 -> ejercicio() + "-S" + (mes + 5) / 6;
      default -> Integer.toString(ejercicio());
    };
  }

  /** El año natural al que pertenece. */
  public int ejercicio() {
    return inicio.getYear();
  }

  /** Meses que dura: 1, 3, 6 o 12. */
  public int duracion() {
    return meses(inicio, fin);
  }

  /** Dice si {@code dia} cae dentro, extremos incluidos. */
  public boolean contiene(LocalDate dia) {
    return !dia.isBefore(inicio) && !dia.isAfter(fin);
  }

  /** Dice si alguno de los días de {@code tramo} cae dentro. */
  public boolean toca(Fechas.Tramo tramo) {
    return !tramo.fin().isBefore(inicio) && !tramo.inicio().isAfter(fin);
  }

  /** El periodo de igual duración que termina la víspera de este. */
  public Periodo anterior() {
    var primero = YearMonth.from(inicio).minusMonths(duracion());
    return desde(primero.getYear(), primero.getMonthValue(), duracion());
  }

  /** El periodo de igual duración que empieza al día siguiente de este. */
  public Periodo siguiente() {
    var primero = YearMonth.from(fin).plusMonths(1);
    return desde(primero.getYear(), primero.getMonthValue(), duracion());
  }
}
