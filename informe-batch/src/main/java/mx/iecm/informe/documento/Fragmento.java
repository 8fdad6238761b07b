package mx.iecm.informe.documento;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Un cuadro ya escrito: su segmento y lo que el resto del documento debe saber de él.
 *
 * @param segmento la tabla completa, comprimida
 * @param notas las notas al pie de sus renglones, en orden
 * @param vinculos id de relación de cada dirección a la que lleva
 * @param renglones cuántos se escribieron
 */
public record Fragmento(
    Segmento segmento, List<NotaDeCuadro> notas, Map<String, String> vinculos, long renglones)
    implements Serializable {

  public Fragmento {
    notas = List.copyOf(notas);
    vinculos = new LinkedHashMap<>(vinculos);
  }
}
