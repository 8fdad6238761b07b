package mx.iecm.informe.regla;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Tropiezo;
import mx.iecm.informe.modelo.Renglon;

/** Recorre los tropiezos de las fechas de un renglón, que casi nunca tiene ninguno. */
public final class Tropiezos {

  private Tropiezos() {}

  /** Lo que se encuentra en cada tropiezo, en el orden de las columnas. */
  public static List<Hallazgo> revisar(
      Renglon renglon, Situacion situacion, BiFunction<Tropiezo, Lugar, List<Hallazgo>> revisar) {
    List<Hallazgo> hallazgos = List.of();
    for (int columna : situacion.deFecha()) {
      if (renglon.celda(columna).valor() instanceof Fechas f && !f.tropiezos().isEmpty()) {
        var todos = new ArrayList<>(hallazgos);
        for (Tropiezo t : f.tropiezos()) {
          todos.addAll(revisar.apply(t, situacion.lugar(renglon, columna)));
        }
        hallazgos = todos;
      }
    }
    return hallazgos;
  }
}
