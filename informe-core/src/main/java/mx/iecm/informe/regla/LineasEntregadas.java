package mx.iecm.informe.regla;

import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;

/**
 * Las líneas de las que ya entregaron algo todos sus responsables: de las demás responde la regla
 * de las entregas, y una causa da un hallazgo.
 */
public final class LineasEntregadas {

  private LineasEntregadas() {}

  /** En el orden del programa. */
  public static Stream<LineaAccion> de(Informe informe) {
    var entregaron = LibrosConContenido.de(informe).map(Entrega.Portada::area).toList();
    return informe
        .programa()
        .lineas()
        .filter(l -> !l.areas().isEmpty() && entregaron.containsAll(l.areas()));
  }

  /** La hoja del primer responsable que entregó. */
  public static Lugar lugar(Informe informe, LineaAccion linea, String hoja, String apartado) {
    String libro = responsables(informe, linea).findFirst().orElseThrow().libro();
    return Lugar.hoja(libro, hoja).conRuta(apartado + "." + linea.clave());
  }

  private static Stream<Entrega.Portada> responsables(Informe informe, LineaAccion linea) {
    return linea.areas().stream()
        .flatMap(a -> informe.entregas().stream().filter(p -> p.area().equals(a)));
  }
}
