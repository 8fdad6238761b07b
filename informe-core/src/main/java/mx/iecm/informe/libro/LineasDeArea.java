package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.CLAVE;

import java.util.List;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Tabla;

/** De qué líneas y tablas puede informar un área. */
final class LineasDeArea {

  private final String area;
  private final List<LineaAccion> todas;
  private final List<LineaAccion> propias;
  private final Consumer<Hallazgo> avisos;

  LineasDeArea(Programa programa, String area, Consumer<Hallazgo> avisos) {
    this.area = area;
    this.todas = programa.lineas().toList();
    this.propias = programa.lineasDe(area);
    this.avisos = avisos;
  }

  /** Dice si la línea es del área; si no, lo señala en {@code lugar}. */
  boolean propia(String clave, Lugar lugar) {
    if (propias.stream().anyMatch(l -> l.clave().equals(clave))) {
      return true;
    }
    var ajena = todas.stream().filter(l -> l.clave().equals(clave)).findFirst();
    if (ajena.isPresent()) {
      String responsables = String.join("; ", ajena.get().areas());
      avisos.accept(CLAVE.variante("ajena", lugar, clave, responsables, area));
    } else {
      var claves = propias.stream().map(LineaAccion::clave).toList();
      Claves.desconocida("linea", clave, claves, lugar, avisos);
    }
    return false;
  }

  /** Dice si la tabla es de una línea del área; si no, lo señala en {@code lugar}. */
  boolean tablaPropia(String clave, Lugar lugar) {
    var claves = propias.stream().flatMap(l -> l.tablas().stream()).map(Tabla::clave).toList();
    if (claves.contains(clave)) {
      return true;
    }
    var ajena =
        todas.stream()
            .filter(l -> l.tablas().stream().anyMatch(t -> t.clave().equals(clave)))
            .findFirst();
    if (ajena.isPresent()) {
      String responsables = String.join("; ", ajena.get().areas());
      avisos.accept(CLAVE.variante("ajena", lugar, clave, responsables, area));
    } else {
      Claves.desconocida("tabla", clave, claves, lugar, avisos);
    }
    return false;
  }
}
