package mx.iecm.informe.regla;

import java.util.stream.Stream;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Tabla;

/** Las tablas con que una línea informa. */
public final class TablasDeLinea {

  private TablasDeLinea() {}

  /** Las que alguna área trajo con renglones. */
  public static Stream<Tabla> llenas(LineaAccion linea, Informe informe) {
    return linea.tablas().stream()
        .filter(
            t ->
                informe.cuadros().stream()
                    .anyMatch(c -> c.cuantos() > 0 && c.tabla().equals(t.clave())));
  }

  /** Si alguna área trajo alguna con renglones. */
  public static boolean conRenglones(LineaAccion linea, Informe informe) {
    return llenas(linea, informe).findAny().isPresent();
  }
}
