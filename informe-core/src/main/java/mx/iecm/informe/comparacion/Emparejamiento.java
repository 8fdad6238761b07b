package mx.iecm.informe.comparacion;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mx.iecm.informe.comparacion.Alineacion.Par;

/**
 * Qué registro de un informe es cuál del otro: primero los de la misma clave, si no se repite;
 * después, en orden, los que dicen lo mismo y los que se parecen; al final los que dicen lo mismo
 * en otro lugar.
 */
final class Emparejamiento {

  private final List<Registro> antes;
  private final List<Registro> ahora;
  private final List<Par> parejas = new ArrayList<>();
  private final Set<Integer> libresAntes;
  private final Set<Integer> libresAhora;

  Emparejamiento(List<Registro> antes, List<Registro> ahora) {
    this.antes = antes;
    this.ahora = ahora;
    this.libresAntes = indices(antes.size());
    this.libresAhora = indices(ahora.size());
    porClave();
    enOrden();
    deOtroLugar();
    parejas.sort(Comparator.comparingInt(Par::ahora));
  }

  private static Set<Integer> indices(int cuantos) {
    var indices = new TreeSet<Integer>();
    for (int i = 0; i < cuantos; i++) {
      indices.add(i);
    }
    return indices;
  }

  private void porClave() {
    var deAntes = claves(antes);
    var deAhora = claves(ahora);
    deAhora.forEach(
        (clave, i) -> {
          int suyo = deAntes.getOrDefault(clave, -1);
          if (i >= 0 && suyo >= 0) {
            emparejar(suyo, i);
          }
        });
  }

  /** El índice de cada clave; −1 si se repite. */
  private static Map<String, Integer> claves(List<Registro> registros) {
    var indices = new HashMap<String, Integer>();
    for (int i = 0; i < registros.size(); i++) {
      String clave = registros.get(i).clave();
      if (!clave.isEmpty()) {
        indices.merge(clave, i, (x, y) -> -1);
      }
    }
    return indices;
  }

  private void enOrden() {
    var quedanAntes = List.copyOf(libresAntes);
    var quedanAhora = List.copyOf(libresAhora);
    var parecido = new Parecido();
    Alineacion.de(
            quedanAntes.stream().map(antes::get).toList(),
            quedanAhora.stream().map(ahora::get).toList(),
            (a, b) -> Registro.parecido(a, b, parecido))
        .stream()
        .filter(Par::enAmbas)
        .forEach(p -> emparejar(quedanAntes.get(p.antes()), quedanAhora.get(p.ahora())));
  }

  private void deOtroLugar() {
    var iguales = new HashMap<Registro, Deque<Integer>>();
    libresAntes.forEach(i -> iguales.computeIfAbsent(antes.get(i), r -> new ArrayDeque<>()).add(i));
    for (int i : List.copyOf(libresAhora)) {
      var suyos = iguales.get(ahora.get(i));
      if (suyos != null && !suyos.isEmpty()) {
        emparejar(suyos.remove(), i);
      }
    }
  }

  private void emparejar(int deAntes, int deAhora) {
    parejas.add(new Par(deAntes, deAhora));
    libresAntes.remove(deAntes);
    libresAhora.remove(deAhora);
  }

  /** Las parejas, en el orden del segundo informe. */
  List<Par> parejas() {
    return parejas;
  }

  /** Los índices, en orden, de lo que solo está en el primero. */
  Set<Integer> quitados() {
    return libresAntes;
  }

  /** Los índices, en orden, de lo que solo está en el segundo. */
  Set<Integer> agregados() {
    return libresAhora;
  }

  /** Las parejas que cambiaron de lugar: las menos posibles. */
  Set<Par> movidas() {
    int[] orden = parejas.stream().mapToInt(Par::antes).toArray();
    var movidas = new HashSet<>(parejas);
    Creciente.indices(orden).forEach(i -> movidas.remove(parejas.get(i)));
    return movidas;
  }
}
