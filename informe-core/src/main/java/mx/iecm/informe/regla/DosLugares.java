package mx.iecm.informe.regla;

import java.util.List;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Origen;

/** El lugar de lo que está mal por dos celdas que no concuerdan. */
public final class DosLugares {

  private DosLugares() {}

  /** Las dos celdas si son de una misma hoja; si no, la segunda. */
  public static Lugar de(Origen primera, Origen segunda) {
    boolean juntas =
        primera.libro().equals(segunda.libro())
            && primera.hoja().equals(segunda.hoja())
            && !primera.celda().isEmpty()
            && !segunda.celda().isEmpty()
            && !primera.celda().equals(segunda.celda());
    var lugar = Lugar.de(segunda);
    return juntas ? lugar.conCeldas(List.of(primera.celda(), segunda.celda())) : lugar;
  }
}
