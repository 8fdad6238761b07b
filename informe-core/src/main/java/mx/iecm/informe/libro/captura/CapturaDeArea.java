package mx.iecm.informe.libro.captura;

import java.util.List;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Tabla;

/**
 * Lo que un área tiene que capturar en un periodo.
 *
 * @param programa del ejercicio
 * @param periodo que se captura
 * @param area quien captura
 * @param anteriores lo que el periodo anterior dijo de cada línea
 */
record CapturaDeArea(Programa programa, Periodo periodo, Area area, List<Resultado> anteriores) {

  CapturaDeArea {
    anteriores = List.copyOf(anteriores);
  }

  List<LineaAccion> lineas() {
    return programa.lineasDe(area.siglas());
  }

  List<String> claves() {
    return lineas().stream().map(LineaAccion::clave).toList();
  }

  List<Tabla> tablas() {
    return lineas().stream().flatMap(l -> l.tablas().stream()).toList();
  }

  /** Las cifras que el área declara. */
  List<DefinicionDeCifra> cifras() {
    return programa.cifras().stream()
        .filter(c -> c.fuente() instanceof Fuente.Declarada d && d.area().equals(area.siglas()))
        .toList();
  }

  /** Las demás áreas que responden de la línea. */
  List<String> acompanan(LineaAccion linea) {
    return linea.areas().stream().filter(a -> !a.equals(area.siglas())).toList();
  }

  /** Lo que la línea dejó pendiente en el periodo anterior. */
  List<Pendiente> pendientesDe(String linea) {
    return anteriores.stream()
        .filter(r -> r.linea().equals(linea))
        .flatMap(r -> r.pendientes().stream())
        .toList();
  }
}
