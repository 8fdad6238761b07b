package mx.iecm.informe.castellano;

import java.time.DayOfWeek;
import java.time.LocalDate;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Periodo;

/** Escribe fechas y periodos de la única forma en que el informe los imprime. */
public final class EscritorDeFechas {

  /** Como en {@code 4 de abril de 2025}. */
  public static String dia(LocalDate dia) {
    return dia(dia.getDayOfMonth(), dia.getMonthValue(), dia.getYear());
  }

  /** Un día que quizá no exista. Sin plantillas: en otra máquina darían otras cifras. */
  static String dia(int dia, int mes, int ejercicio) {
    return dia + " de " + mes(mes) + " de " + ejercicio;
  }

  /** Como en {@code viernes 4 de abril de 2025}. */
  public static String diaConSemana(LocalDate dia) {
    return diaDeSemana(dia.getDayOfWeek()) + " " + dia(dia);
  }

  /** El nombre de un día de la semana, con minúscula. */
  public static String diaDeSemana(DayOfWeek dia) {
    return Calendario.DIAS.get(dia.getValue() - 1);
  }

  /**
   * El nombre de un mes, con minúscula.
   *
   * @param numero de 1 a 12
   * @throws IndexOutOfBoundsException si no es un mes
   */
  public static String mes(int numero) {
    return Calendario.MESES.get(numero - 1);
  }

  /**
   * Los tramos en su orden: {@code 7, 14, 21 y 28 de abril de 2025}, {@code del 29 de mayo al 1 de
   * junio de 2025}, {@code 28 de abril, 5 y 12 de mayo de 2025}, {@code abril de 2025}, {@code
   * primera quincena de abril de 2025}.
   *
   * <p>Lo que escribe, {@link LectorDeFechas#leer} lo lee como los mismos tramos.
   *
   * @return {@code ""} si no hay tramos
   */
  public static String fechas(Fechas fechas) {
    return GruposDeFechas.escribir(fechas.tramos(), false);
  }

  /**
   * Como {@link #fechas}, con el día de la semana delante de cada día y la inicial mayúscula:
   * {@code Viernes 4 de abril de 2025}.
   */
  public static String fechaConDia(Fechas fechas) {
    return inicialMayuscula(GruposDeFechas.escribir(fechas.tramos(), true));
  }

  /** El texto con su primer carácter en mayúscula; lo demás no cambia. */
  public static String inicialMayuscula(String texto) {
    if (texto.isEmpty()) {
      return texto;
    }
    int primero = texto.codePointAt(0);
    return Character.toString(Character.toTitleCase(primero))
        + texto.substring(Character.charCount(primero));
  }

  /** Los meses que cubre: {@code abril a junio de 2025}, {@code abril de 2025}. */
  public static String periodo(Periodo periodo) {
    String ultimo = mes(periodo.fin().getMonthValue()) + " de " + periodo.ejercicio();
    return periodo.duracion() == 1
        ? ultimo
        : mes(periodo.inicio().getMonthValue()) + " a " + ultimo;
  }

  /** Cada cuánto se rinde un informe de ese periodo: {@code trimestral}. */
  public static String adjetivo(Periodo periodo) {
    return switch (periodo.duracion()) {
      case 1 -> "mensual";
      case 3 -> "trimestral";
      case 6 -> "semestral";
      default -> "anual";
    };
  }

  private EscritorDeFechas() {}
}
