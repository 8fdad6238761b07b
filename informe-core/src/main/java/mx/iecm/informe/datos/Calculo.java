package mx.iecm.informe.datos;

import java.util.stream.Collectors;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;

/** Cómo se calcula una cifra, escrito como en la hoja {@code Cifras} del programa. */
final class Calculo {

  private Calculo() {}

  static String escrito(Fuente fuente) {
    if (fuente instanceof Fuente.Filas f) {
      return f.tablas().stream().map(t -> "filas:" + t).collect(Collectors.joining(" + "));
    }
    if (fuente instanceof Fuente.Distintos d) {
      return "distintos:" + d.tabla() + ":" + d.encabezado();
    }
    if (fuente instanceof Fuente.Suma s) {
      return "suma:" + s.tabla() + ":" + s.encabezado();
    }
    if (fuente instanceof Fuente.FechasDe f) {
      return "fechas:" + f.tabla() + ":" + f.encabezado();
    }
    if (fuente instanceof Fuente.Sesiones) {
      return "sesiones";
    }
    if (fuente instanceof Fuente.Acuerdos) {
      return "acuerdos";
    }
    if (fuente instanceof Fuente.Declarada d) {
      return d.area().isEmpty() ? "declarada" : "declarada:" + d.area();
    }
    throw new AssertionError(fuente);
  }
}
