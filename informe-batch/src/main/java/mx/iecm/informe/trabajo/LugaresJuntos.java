package mx.iecm.informe.trabajo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.modelo.Filas;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.origen.Procedencia.Lugar;

/** Junta en rangos las celdas vecinas de una misma columna. */
final class LugaresJuntos {

  /** A, B… Z, AA: las más cortas van antes. */
  static final Comparator<String> POR_COLUMNA =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private LugaresJuntos() {}

  /** Un lugar por hoja y columna, en el orden de la primera vez que aparecen. */
  static List<Lugar> de(List<Origen> origenes) {
    Map<Origen, Filas.Cuenta> porColumna = new LinkedHashMap<>();
    for (Origen o : origenes) {
      String letras = o.celda().replaceAll("\\d", "");
      var cuenta =
          porColumna.computeIfAbsent(
              new Origen(o.libro(), o.hoja(), letras), x -> new Filas.Cuenta());
      String fila = o.celda().substring(letras.length());
      if (!fila.isEmpty()) {
        cuenta.agregar(Integer.parseInt(fila));
      }
    }
    return porColumna.entrySet().stream()
        .map(
            e -> new Lugar(e.getKey().libro(), e.getKey().hoja(), celdas(e.getKey(), e.getValue())))
        .toList();
  }

  private static String celdas(Origen columna, Filas.Cuenta cuenta) {
    return cuenta.filas().enColumna(columna.celda());
  }
}
