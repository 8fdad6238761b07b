package mx.iecm.informe.documento;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.grafica.Recuento;
import mx.iecm.informe.modelo.Filas;
import mx.iecm.informe.modelo.Texto;

/**
 * Un cuadro ya escrito: sus segmentos y lo que el resto del documento debe saber de él.
 *
 * <p>El número de una nota al pie no se sabe hasta componer, así que la tabla se corta donde va
 * cada llamada: entre el segmento {@code i} y el siguiente va la de la nota {@code i}.
 *
 * @param segmentos las filas de la tabla, comprimidas; siempre uno más que notas
 * @param notas las notas al pie de sus renglones, en orden
 * @param vinculos id de relación de cada dirección a la que lleva
 * @param filas de Excel de los renglones escritos, en su orden
 * @param contenidos cuánto mide lo que lleva cada columna
 * @param recuento lo que muestra su gráfica
 */
public record Fragmento(
    List<Segmento> segmentos,
    List<Texto> notas,
    Map<String, String> vinculos,
    Filas filas,
    List<Contenido> contenidos,
    Recuento recuento)
    implements Serializable {

  public Fragmento {
    segmentos = List.copyOf(segmentos);
    notas = List.copyOf(notas);
    contenidos = List.copyOf(contenidos);
    vinculos = new LinkedHashMap<>(vinculos);
  }

  /** Cuántos renglones se escribieron. */
  public long renglones() {
    return filas.cuantas();
  }
}
