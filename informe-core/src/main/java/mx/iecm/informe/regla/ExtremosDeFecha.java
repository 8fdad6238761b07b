package mx.iecm.informe.regla;

import java.time.LocalDate;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import mx.iecm.informe.modelo.Periodo;

/** Lo que una celda de fechas abarca, y si se puede comparar con otra. */
public final class ExtremosDeFecha {

  private ExtremosDeFecha() {}

  /**
   * Si se lee y su día es seguro: lo que otra regla ya manda corregir no da un segundo hallazgo.
   */
  public static boolean firme(Fechas fechas) {
    if (fechas.tramos().isEmpty()) {
      return false;
    }
    for (Tropiezo t : fechas.tropiezos()) {
      if (t instanceof Tropiezo.OtroDia || t instanceof Tropiezo.AlReves) {
        return false;
      }
    }
    return true;
  }

  /** El primer día; las fechas se leen. */
  public static LocalDate primero(Fechas fechas) {
    LocalDate primero = fechas.tramos().get(0).inicio();
    for (Tramo t : fechas.tramos()) {
      primero = t.inicio().isBefore(primero) ? t.inicio() : primero;
    }
    return primero;
  }

  /** El último día; las fechas se leen. */
  public static LocalDate ultimo(Fechas fechas) {
    LocalDate ultimo = fechas.tramos().get(0).fin();
    for (Tramo t : fechas.tramos()) {
      ultimo = t.fin().isAfter(ultimo) ? t.fin() : ultimo;
    }
    return ultimo;
  }

  /** Si algún día cae en el periodo. */
  public static boolean tocan(Fechas fechas, Periodo periodo) {
    for (Tramo t : fechas.tramos()) {
      if (!t.fin().isBefore(periodo.inicio()) && !t.inicio().isAfter(periodo.fin())) {
        return true;
      }
    }
    return false;
  }
}
