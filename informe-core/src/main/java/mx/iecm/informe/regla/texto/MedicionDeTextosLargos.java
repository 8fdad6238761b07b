package mx.iecm.informe.regla.texto;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.regla.Medicion;
import mx.iecm.informe.regla.Situacion;

/** Recuerda los textos largos de una hoja, cada uno una vez, mientras no ocupen demasiado. */
final class MedicionDeTextosLargos implements Medicion {

  private static final int LARGO_MINIMO = 80;
  private static final int LARGO_MAXIMO = 4_000;
  private static final int CARACTERES = 1 << 16;

  private final Situacion situacion;
  private final int[] columnas;
  private final Set<Long> vistos = new HashSet<>();
  private final List<TextoLargo> textos = new ArrayList<>();
  private int quedan = CARACTERES;

  MedicionDeTextosLargos(Situacion situacion) {
    this.situacion = situacion;
    var todas = situacion.tabla().columnas();
    this.columnas =
        IntStream.range(0, todas.size())
            .filter(i -> todas.get(i).tipo() == TipoColumna.TEXTO_LARGO)
            .toArray();
  }

  record TextoLargo(String escrito, Origen origen) implements Serializable {}

  /** Lo recordado. */
  record Medida(List<TextoLargo> textos) implements Serializable {
    Medida {
      textos = List.copyOf(textos);
    }
  }

  @Override
  public void renglon(Renglon renglon) {
    if (quedan <= 0) {
      return;
    }
    for (int columna : columnas) {
      String escrito = renglon.celda(columna).escrito();
      if (escrito.length() >= LARGO_MINIMO
          && escrito.length() <= LARGO_MAXIMO
          && vistos.add(situacion.palabras(renglon, columna).resumen())) {
        textos.add(new TextoLargo(escrito, situacion.origen(renglon, columna)));
        quedan -= escrito.length();
      }
    }
  }

  @Override
  public Serializable medida() {
    return new Medida(textos);
  }
}
