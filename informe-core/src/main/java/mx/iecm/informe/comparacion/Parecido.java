package mx.iecm.informe.comparacion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuánto se parecen dos textos: las palabras que comparten, sobre las que tienen (coeficiente de
 * Dice), sin contar mayúsculas.
 */
public final class Parecido {

  /** Desde aquí dos textos son el mismo, cambiado. */
  public static final double MINIMO = 0.5;

  private static final Pattern PALABRA = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

  private final Map<String, Map<String, Integer>> contadas = new HashMap<>();

  /** De 0, sin una palabra en común, a 1, con las mismas. Dos textos sin palabras no se parecen. */
  public double entre(String a, String b) {
    var deA = contadas.computeIfAbsent(a, Parecido::contar);
    var deB = contadas.computeIfAbsent(b, Parecido::contar);
    int total = suma(deA) + suma(deB);
    if (total == 0) {
      return 0;
    }
    int comunes = 0;
    for (var palabra : deA.entrySet()) {
      comunes += Math.min(palabra.getValue(), deB.getOrDefault(palabra.getKey(), 0));
    }
    return 2.0 * comunes / total;
  }

  private static int suma(Map<String, Integer> cuentas) {
    return cuentas.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> contar(String texto) {
    var cuentas = new HashMap<String, Integer>();
    for (String palabra : palabras(texto)) {
      cuentas.merge(palabra, 1, Integer::sum);
    }
    return cuentas;
  }

  private static List<String> palabras(String texto) {
    var palabras = new ArrayList<String>();
    var m = PALABRA.matcher(texto.toLowerCase(Locale.ROOT));
    while (m.find()) {
      palabras.add(m.group());
    }
    return palabras;
  }
}
