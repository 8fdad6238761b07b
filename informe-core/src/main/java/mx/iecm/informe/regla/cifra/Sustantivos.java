package mx.iecm.informe.regla.cifra;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.modelo.Programa;

/** Los sustantivos con que un texto nombra las cifras del programa; gana el más largo. */
final class Sustantivos {

  private static final int ALCANCE = 120;

  private final Map<String, Nombrada> porSustantivo = new HashMap<>();

  Sustantivos(Programa programa) {
    for (var cifra : programa.cifras()) {
      for (String s : cifra.sustantivos()) {
        porSustantivo.putIfAbsent(Comparacion.clave(s), new Nombrada(cifra.clave(), s));
      }
    }
  }

  /**
   * El sustantivo con que empieza lo que sigue a un número.
   *
   * @param clave de la cifra que nombra
   * @param sustantivo como está en el programa
   */
  record Nombrada(String clave, String sustantivo) {}

  Optional<Nombrada> en(String texto, int desde) {
    String sigue =
        Comparacion.clave(texto.substring(desde, Math.min(texto.length(), desde + ALCANCE)));
    return porSustantivo.keySet().stream()
        .filter(s -> empieza(sigue, s))
        .max(Comparator.comparingInt(String::length))
        .map(porSustantivo::get);
  }

  /**
   * La cifra que una unidad como «boletines electorales» o «calendarios» nombra: la que empieza con
   * un sustantivo o, si no hay, aquella cuyo sustantivo empieza con ella, si es una sola.
   */
  Optional<String> deUnidad(String unidad) {
    var directa = en(unidad, 0);
    if (directa.isPresent()) {
      return directa.map(Nombrada::clave);
    }
    String clave = Comparacion.clave(unidad);
    var posibles =
        porSustantivo.entrySet().stream()
            .filter(s -> !clave.isEmpty() && empieza(s.getKey(), clave))
            .map(s -> s.getValue().clave())
            .distinct()
            .toList();
    return posibles.size() == 1 ? Optional.of(posibles.get(0)) : Optional.empty();
  }

  private static boolean empieza(String texto, String sustantivo) {
    return texto.startsWith(sustantivo)
        && (texto.length() == sustantivo.length()
            || !Character.isLetterOrDigit(texto.charAt(sustantivo.length())));
  }
}
