package mx.iecm.informe.regla;

import java.util.HashMap;
import java.util.Map;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Renglon;

/** En qué orden se leen en el informe los renglones de una hoja. */
public final class OrdenDelInforme {

  /** El de lo que no se imprime. */
  static final int FUERA = -1;

  private static final String LINEA = "Línea";

  private final Map<String, Integer> porLinea;
  private final int lineas;
  private final int columna;
  private final int base;

  private OrdenDelInforme(Map<String, Integer> porLinea, int columna, int base) {
    this.porLinea = porLinea;
    this.lineas = porLinea.size();
    this.columna = columna;
    this.base = base;
  }

  /** El de los renglones de esa hoja. */
  public static OrdenDelInforme de(Situacion situacion) {
    var porLinea = new HashMap<String, Integer>();
    var programa = situacion.contexto().programa();
    programa.lineas().map(LineaAccion::clave).forEach(c -> porLinea.put(c, porLinea.size()));
    var tabla = situacion.tabla();
    int columna = tabla.columna(LINEA);
    return switch (tabla.clave()) {
      case "Presentación" -> new OrdenDelInforme(porLinea, FUERA, 0);
      case "Acuerdos" -> new OrdenDelInforme(porLinea, FUERA, 1);
      case "Narrativa", "Sin actividad" -> new OrdenDelInforme(porLinea, columna, 2);
      case "Pendientes" -> new OrdenDelInforme(porLinea, columna, 2 + 2 * porLinea.size());
      default -> {
        int linea = porLinea.getOrDefault(tabla.linea(), FUERA);
        boolean delPrograma = linea != FUERA && programa.tabla(tabla.clave()).isPresent();
        yield new OrdenDelInforme(porLinea, FUERA, delPrograma ? 3 + 2 * linea : FUERA);
      }
    };
  }

  /** Dice si la hoja se imprime. */
  public boolean seImprime() {
    return base != FUERA;
  }

  /** El lugar de un renglón: menor si se lee antes. */
  public int de(Renglon renglon) {
    if (columna == FUERA) {
      return base;
    }
    int linea = porLinea.getOrDefault(renglon.celda(columna).escrito(), lineas);
    return base == 2 ? base + 2 * linea : base + linea;
  }
}
