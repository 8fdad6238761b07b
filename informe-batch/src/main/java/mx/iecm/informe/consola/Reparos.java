package mx.iecm.informe.consola;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.trabajo.Caso;

/** Por qué una carpeta no se puede tomar como caso. */
record Reparos(Caso caso) {

  /** Cada renglón de lo que se dice; vacía si se puede. */
  List<String> lista() {
    var reparos = new ArrayList<String>();
    var faltantes = caso.faltantes();
    if (!faltantes.isEmpty()) {
      reparos.add("A la carpeta del caso le falta:");
      faltantes.forEach(f -> reparos.add("  - " + f));
      return reparos;
    }
    var repetidos = caso.repetidos();
    if (!repetidos.isEmpty()) {
      reparos.add("Hay dos entregas de la misma área: " + String.join("; ", repetidos) + ".");
    }
    return reparos;
  }
}
