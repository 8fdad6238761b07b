package mx.iecm.informe.regla.cifra;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.castellano.Comparacion;

/**
 * Lo que se prometió entregar, para buscarlo en un texto en singular o en plural.
 *
 * @param raices sus palabras de más de tres letras, sin terminación
 */
record Unidad(List<String> raices) {

  private static final Pattern ENTRE_PALABRAS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LARGO_MINIMO = 4;

  static Unidad de(String escrita) {
    return new Unidad(
        palabras(escrita).filter(p -> p.length() >= LARGO_MINIMO).map(Unidad::raiz).toList());
  }

  private static Stream<String> palabras(String texto) {
    return Arrays.stream(ENTRE_PALABRAS.split(Comparacion.clave(texto))).filter(p -> !p.isEmpty());
  }

  /** Dice si el texto tiene todas sus palabras, en cualquier orden. */
  boolean en(String texto) {
    Set<String> dichas = palabras(texto).map(Unidad::raiz).collect(Collectors.toSet());
    return !raices.isEmpty() && dichas.containsAll(raices);
  }

  /** «talleres» y «taller», «clases» y «clase», «voces» y «voz» tienen la misma. */
  private static String raiz(String palabra) {
    String raiz = palabra.endsWith("s") ? palabra.substring(0, palabra.length() - 1) : palabra;
    raiz = raiz.endsWith("e") ? raiz.substring(0, raiz.length() - 1) : raiz;
    return raiz.endsWith("z") ? raiz.substring(0, raiz.length() - 1) + "c" : raiz;
  }
}
