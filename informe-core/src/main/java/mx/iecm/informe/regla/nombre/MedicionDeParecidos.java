package mx.iecm.informe.regla.nombre;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.Situacion;

/** Recuerda los nombres mal escritos de los textos de una hoja. */
final class MedicionDeParecidos implements Medicion {

  /** Quien repite mil veces la misma falta no necesita leerla más. */
  private static final int TOPE = 1_000;

  private final Situacion situacion;
  private final Busqueda busqueda;
  private final List<Parecido> parecidos = new ArrayList<>();

  MedicionDeParecidos(Situacion situacion, Busqueda busqueda) {
    this.situacion = situacion;
    this.busqueda = busqueda;
  }

  /** Cómo se reconoce uno que empieza en una palabra. */
  interface Busqueda {
    /** Lo escrito y lo debido. */
    Optional<Hallado> en(Palabras palabras, int i);
  }

  record Hallado(String escrito, String debido) {}

  /** Lo recordado. */
  record Medida(List<Parecido> parecidos) implements Serializable {
    Medida {
      parecidos = List.copyOf(parecidos);
    }
  }

  @Override
  public void renglon(Renglon renglon) {
    for (int columna = 0; columna < situacion.textos(); columna++) {
      var palabras = situacion.palabras(renglon, columna);
      for (int i = 0; i < palabras.cuantas() && parecidos.size() < TOPE; i++) {
        var hallado = busqueda.en(palabras, i);
        if (hallado.isPresent()) {
          var origen = situacion.origen(renglon, columna);
          var nuevo = new Parecido(hallado.get().escrito(), hallado.get().debido(), origen);
          parecidos.add(nuevo);
        }
      }
    }
  }

  @Override
  public Serializable medida() {
    return new Medida(parecidos.stream().distinct().toList());
  }
}
