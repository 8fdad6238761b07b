package mx.iecm.informe.caso;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.libro.Destino;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;

/** Guarda los renglones que pasan por el revisor, hasta un tope: más no caben en la memoria. */
final class RenglonesGuardados implements Destino {

  private final Revisor revisor;
  private final int tope;
  private final Map<String, List<Renglon>> porTabla = new HashMap<>();
  private long leidos;

  RenglonesGuardados(Revisor revisor, int tope) {
    this.revisor = revisor;
    this.tope = tope;
  }

  @Override
  public Receptor abrir(Tabla tabla, Hoja hoja) {
    var siguiente = revisor.abrir(tabla, hoja);
    var suyos = porTabla.computeIfAbsent(tabla.clave(), t -> new ArrayList<>());
    return new Receptor() {
      @Override
      public void renglon(Renglon renglon) {
        siguiente.renglon(renglon);
        if (++leidos <= tope) {
          suyos.add(renglon);
        }
      }

      @Override
      public void cerrar() {
        siguiente.cerrar();
      }
    };
  }

  /** Si se guardaron todos los que pasaron. */
  boolean completos() {
    return leidos <= tope;
  }

  /** Lo medido en ellos. */
  Medidas medidas() {
    return revisor.medidas();
  }

  /** Las tablas del programa, con sus renglones. */
  List<Cuadro> cuadros() {
    return revisor.cuadros().stream()
        .map(
            c ->
                new Cuadro(
                    c.tabla(),
                    c.area(),
                    c.hoja(),
                    c.cuantos(),
                    porTabla.getOrDefault(c.tabla(), List.of())))
        .toList();
  }
}
