package mx.iecm.informe.castellano;

import java.util.Set;

/** Lo que va pegado a un número para hacerlo ordinal: {@code 1º}, {@code 1.ª}, {@code 1ro}. */
final class MarcaDeOrdinal {

  private static final Set<String> LETRAS =
      Set.of("o", "a", "ro", "ra", "do", "da", "er", "ero", "era");

  /** Dónde termina la marca que empieza en {@code i}; el mismo {@code i} si no hay ninguna. */
  static int fin(String texto, int i) {
    int j = i < texto.length() && texto.charAt(i) == '.' ? i + 1 : i;
    if (j < texto.length() && "ºª°".indexOf(texto.charAt(j)) >= 0) {
      return j + 1;
    }
    int fin = i;
    while (fin < texto.length() && Letras.deLetra(texto.charAt(fin))) {
      fin++;
    }
    if (fin == i || fin > i + 3 || !LETRAS.contains(Letras.plegar(texto, i, fin))) {
      return i;
    }
    return fin < texto.length() && texto.charAt(fin) == '.' ? fin + 1 : fin;
  }

  private MarcaDeOrdinal() {}
}
