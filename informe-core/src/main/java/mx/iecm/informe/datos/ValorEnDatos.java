package mx.iecm.informe.datos;

import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Valor;

/**
 * Lo que una celda significa, escrito para una máquina: fechas y horas ISO 8601, números con punto
 * decimal y sin separador de miles.
 */
final class ValorEnDatos {

  private static final DateTimeFormatter HORA = DateTimeFormatter.ofPattern("HH:mm");

  private ValorEnDatos() {}

  /** {@code ""} si la celda está vacía o lo escrito no es de su tipo. */
  static String de(Celda celda) {
    Valor valor = celda.valor();
    if (valor instanceof Fechas f) {
      return fechas(f);
    }
    if (valor instanceof Valor.Numero n) {
      return n.cantidad().toPlainString();
    }
    if (valor instanceof Valor.Horario h) {
      return horario(h);
    }
    return "";
  }

  /** La dirección a la que lleva una celda de enlace: la suya, o lo escrito si no tiene otra. */
  static String direccion(Celda celda) {
    return celda.texto().formatos().stream()
        .map(Formato::enlace)
        .filter(e -> !e.isEmpty())
        .findFirst()
        .orElse(celda.escrito());
  }

  static String fechas(Fechas fechas) {
    return fechas.tramos().stream().map(ValorEnDatos::tramo).collect(Collectors.joining("; "));
  }

  private static String tramo(Tramo tramo) {
    if (tramo.grano() == Grano.MES) {
      return YearMonth.from(tramo.inicio()).toString();
    }
    return tramo.unSoloDia() ? tramo.inicio().toString() : tramo.inicio() + "/" + tramo.fin();
  }

  private static String horario(Valor.Horario horario) {
    String inicio = hora(horario.inicio());
    return horario.fin().equals(horario.inicio()) ? inicio : inicio + "/" + hora(horario.fin());
  }

  private static String hora(LocalTime hora) {
    return hora.getSecond() == 0 && hora.getNano() == 0 ? HORA.format(hora) : hora.toString();
  }
}
