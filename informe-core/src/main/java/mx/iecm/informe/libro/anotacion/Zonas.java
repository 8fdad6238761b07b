package mx.iecm.informe.libro.anotacion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;

/**
 * Lo señalado en una hoja, recorrido fila por fila hacia abajo: guarda rangos y no celdas, así que
 * cien mil celdas seguidas cuestan lo que una.
 */
final class Zonas {

  private final List<Zona> todas = new ArrayList<>();
  private final List<Zona> activas = new ArrayList<>();
  private int siguiente;
  private int fila;

  Zonas(List<Hallazgo> hallazgos) {
    for (var h : hallazgos) {
      for (String celdas : h.lugar().celdas()) {
        Zona.de(celdas, h.ficha().gravedad()).ifPresent(todas::add);
      }
    }
    todas.sort(Comparator.comparingInt(Zona::desde).thenComparingInt(Zona::primera));
  }

  /**
   * Pasa a una fila que la hoja trae.
   *
   * @return las filas anteriores que la hoja no trae y tienen algo señalado, con sus columnas
   */
  NavigableMap<Integer, NavigableMap<Integer, Gravedad>> pasar(int numero) {
    var ausentes = new TreeMap<Integer, NavigableMap<Integer, Gravedad>>();
    if (numero <= fila) {
      activas.clear(); // Las filas de una hoja van en orden; la que no, no se marca.
      return ausentes;
    }
    activas.removeIf(z -> z.hasta() < numero);
    while (siguiente < todas.size() && todas.get(siguiente).desde() <= numero) {
      Zona zona = todas.get(siguiente++);
      if (zona.hasta() >= numero) {
        activas.add(zona);
      } else if (zona.deUnaFila() && zona.desde() > fila) {
        marcar(zona, ausentes.computeIfAbsent(zona.desde(), f -> new TreeMap<>()));
      }
    }
    fila = numero;
    return ausentes;
  }

  /** Las celdas señaladas de esta fila, por columna; las filas enteras se preguntan aparte. */
  NavigableMap<Integer, Gravedad> celdas() {
    var celdas = new TreeMap<Integer, Gravedad>();
    activas.stream().filter(z -> !z.deFilas()).forEach(z -> marcar(z, celdas));
    return celdas;
  }

  /** La gravedad de lo que se señala en toda esta fila, si algo se señala. */
  Optional<Gravedad> deLaFila(int columna) {
    return activas.stream()
        .filter(z -> z.deFilas() && z.enColumna(columna))
        .map(Zona::gravedad)
        .min(Comparator.naturalOrder());
  }

  private static void marcar(Zona zona, NavigableMap<Integer, Gravedad> celdas) {
    for (int c = zona.primera(); c <= zona.ultima(); c++) {
      celdas.merge(c, zona.gravedad(), Zonas::peor);
    }
  }

  private static Gravedad peor(Gravedad a, Gravedad b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
