package mx.iecm.informe.castellano;

import java.time.YearMonth;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;

/** Los tramos que no son un día: meses y quincenas. */
final class Tramos {

  static Tramo mes(YearMonth mes) {
    return new Tramo(mes.atDay(1), mes.atEndOfMonth(), Grano.MES);
  }

  /** La primera quincena es del 1 al 15; la segunda, del 16 al último. */
  static Tramo quincena(YearMonth mes, int numero) {
    return numero == 1
        ? new Tramo(mes.atDay(1), mes.atDay(15), Grano.QUINCENA)
        : new Tramo(mes.atDay(16), mes.atEndOfMonth(), Grano.QUINCENA);
  }

  /** El mes o la quincena que sigue. */
  static Tramo siguiente(Tramo tramo) {
    var dia = tramo.fin().plusDays(1);
    return tramo.grano() == Grano.MES
        ? mes(YearMonth.from(dia))
        : quincena(YearMonth.from(dia), dia.getDayOfMonth() == 1 ? 1 : 2);
  }

  /** Dice si, escritos igual de precisos, todo lo de {@code otro} está en {@code uno}. */
  static boolean abarca(Tramo uno, Tramo otro) {
    return uno.grano() == otro.grano()
        && !otro.inicio().isBefore(uno.inicio())
        && !otro.fin().isAfter(uno.fin());
  }

  private Tramos() {}
}
