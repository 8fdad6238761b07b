package mx.iecm.informe.regla.nombre;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.castellano.Palabras;

/**
 * Un nombre de varias palabras que se busca en los textos.
 *
 * @param escrito como debe ir
 * @param huellas las de sus palabras, en orden
 * @param palabras plegadas
 */
record Nombre(String escrito, List<Long> huellas, List<String> palabras) {

  /** Las que se cambian u olvidan sin que parezca otro nombre. */
  private static final Set<String> CORTAS =
      Set.of(
          "de", "del", "la", "el", "los", "las", "y", "e", "en", "para", "por", "a", "al", "con");

  static Nombre de(String escrito) {
    var leido = new Palabras().leer(escrito);
    var huellas = new ArrayList<Long>();
    var palabras = new ArrayList<String>();
    for (int i = 0; i < leido.cuantas(); i++) {
      huellas.add(leido.huella(i));
      palabras.add(leido.plegada(i));
    }
    return new Nombre(escrito, List.copyOf(huellas), List.copyOf(palabras));
  }

  static boolean corta(String plegada) {
    return CORTAS.contains(plegada);
  }

  /** Las palabras que distinguen a un nombre de otro. */
  static List<String> significativas(List<String> palabras) {
    return palabras.stream().filter(p -> !CORTAS.contains(p)).toList();
  }

  int largo() {
    return huellas.size();
  }

  /** Dice si desde la palabra {@code i} está este nombre, con los acentos que sea. */
  boolean esta(Palabras texto, int i) {
    return iguales(texto, i, 0);
  }

  /** Cuántas palabras son las mismas desde {@code i}. */
  int enComun(Palabras texto, int i) {
    int n = 0;
    while (n < largo() && i + n < texto.cuantas() && texto.huella(i + n) == huellas.get(n)) {
      n++;
    }
    return n;
  }

  /** Dice si lo que falta del nombre desde {@code n} está en el texto desde {@code i}. */
  boolean iguales(Palabras texto, int i, int n) {
    if (i + largo() - n > texto.cuantas()) {
      return false;
    }
    for (int k = n; k < largo(); k++) {
      if (texto.huella(i + k - n) != huellas.get(k)) {
        return false;
      }
    }
    return true;
  }
}
