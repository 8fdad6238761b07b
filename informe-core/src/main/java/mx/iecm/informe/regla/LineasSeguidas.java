package mx.iecm.informe.regla;

import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Resultado;

/**
 * Las líneas que vienen del periodo anterior, con lo que entonces se dijo de ellas. En un programa
 * de otro año la misma clave puede ser de otra línea: entonces también ha de tener el mismo título.
 */
public final class LineasSeguidas {

  private LineasSeguidas() {}

  /** Una línea de la que ya entregaron todos, y su resultado del periodo anterior. */
  public record Seguida(LineaAccion linea, Resultado antes) {}

  /** En el orden del programa de este periodo. */
  public static Stream<Seguida> de(Informe informe, Anterior anterior) {
    return LineasEntregadas.de(informe)
        .filter(l -> esLaMisma(l, informe.programa(), anterior.informe().programa()))
        .map(l -> new Seguida(l, anterior.informe().resultado(l.clave())));
  }

  private static boolean esLaMisma(LineaAccion linea, Programa programa, Programa antes) {
    boolean mismoPrograma = programa.organo().ejercicio() == antes.organo().ejercicio();
    return antes
        .linea(linea.clave())
        .filter(l -> mismoPrograma || Comparacion.iguales(l.titulo(), linea.titulo()))
        .isPresent();
  }
}
