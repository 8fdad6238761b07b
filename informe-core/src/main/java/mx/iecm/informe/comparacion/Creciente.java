package mx.iecm.informe.comparacion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** La sucesión creciente más larga dentro de otra: lo que conserva su orden. */
final class Creciente {

  private Creciente() {}

  /** Los índices, en orden, de una sucesión creciente lo más larga posible; n log n. */
  static List<Integer> indices(int[] numeros) {
    int[] ultimos = new int[numeros.length];
    int[] anteriores = new int[numeros.length];
    int largo = 0;
    for (int i = 0; i < numeros.length; i++) {
      int lugar = lugar(numeros, ultimos, largo, numeros[i]);
      anteriores[i] = lugar > 0 ? ultimos[lugar - 1] : -1;
      ultimos[lugar] = i;
      largo = Math.max(largo, lugar + 1);
    }
    var indices = new ArrayList<Integer>();
    for (int i = largo > 0 ? ultimos[largo - 1] : -1; i >= 0; i = anteriores[i]) {
      indices.add(i);
    }
    Collections.reverse(indices);
    return indices;
  }

  private static int lugar(int[] numeros, int[] ultimos, int largo, int numero) {
    int desde = 0;
    int hasta = largo;
    while (desde < hasta) {
      int medio = (desde + hasta) >>> 1;
      if (numeros[ultimos[medio]] < numero) {
        desde = medio + 1;
      } else {
        hasta = medio;
      }
    }
    return desde;
  }
}
