package mx.iecm.informe.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Lo que un caso generado deja a la suerte; con la misma semilla sale lo mismo. */
final class Azar {

  private final Random suerte;

  Azar(long semilla) {
    // Semillas seguidas dan principios parecidos si no se revuelven.
    this.suerte = new Random(semilla * 0x9E3779B97F4A7C15L);
  }

  /** Un número entre dos, extremos incluidos. */
  int entre(int menor, int mayor) {
    return menor + suerte.nextInt(mayor - menor + 1);
  }

  /** Sale una de cada tantas veces. */
  boolean unaDeCada(int cuantas) {
    return suerte.nextInt(cuantas) == 0;
  }

  <T> T uno(List<T> de) {
    return de.get(suerte.nextInt(de.size()));
  }

  /** Todos, en otro orden. */
  <T> List<T> barajar(List<T> de) {
    var barajados = new ArrayList<>(de);
    Collections.shuffle(barajados, suerte);
    return barajados;
  }

  /** Tantos de ellos, sin repetir y en su orden. */
  <T> List<T> algunos(List<T> de, int cuantos) {
    var indices = new ArrayList<Integer>();
    for (int i = 0; i < de.size(); i++) {
      indices.add(i);
    }
    return barajar(indices).stream().limit(cuantos).sorted().map(de::get).toList();
  }
}
