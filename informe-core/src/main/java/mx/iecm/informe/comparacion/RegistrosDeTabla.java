package mx.iecm.informe.comparacion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.TipoColumna;

/**
 * Los renglones de una tabla como registros: los identifica su folio, si la tabla tiene una columna
 * de folios. El consecutivo no cuenta, porque cambia solo al agregar o quitar otro renglón.
 */
final class RegistrosDeTabla {

  private static final String NOTA = "Nota";

  private RegistrosDeTabla() {}

  /** Los renglones que las áreas entregaron de esa tabla; ninguno si el programa no la tiene. */
  static List<Registro> de(Informe informe, String tabla) {
    Optional<Tabla> suya = informe.programa().tabla(tabla);
    return suya.stream().flatMap(t -> renglones(informe, t)).toList();
  }

  private static Stream<Registro> renglones(Informe informe, Tabla tabla) {
    return informe.cuadros().stream()
        .filter(c -> c.tabla().equals(tabla.clave()))
        .flatMap(c -> c.renglones().stream())
        .map(r -> registro(tabla, r));
  }

  private static Registro registro(Tabla tabla, Renglon renglon) {
    String clave = "";
    var campos = new LinkedHashMap<String, String>();
    for (int i = 0; i < Math.min(tabla.columnas().size(), renglon.celdas().size()); i++) {
      var columna = tabla.columnas().get(i);
      String escrito = renglon.celda(i).escrito();
      if (columna.tipo() != TipoColumna.CONSECUTIVO) {
        campos.put(columna.encabezado(), escrito);
      }
      if (columna.tipo() == TipoColumna.FOLIO && clave.isEmpty()) {
        clave = escrito;
      }
    }
    campos.put(NOTA, renglon.nota().escrito());
    return new Registro(clave, campos);
  }
}
