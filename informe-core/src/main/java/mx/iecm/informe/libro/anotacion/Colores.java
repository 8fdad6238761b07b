package mx.iecm.informe.libro.anotacion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mx.iecm.informe.hallazgo.Gravedad;

/**
 * Los colores con que se señala. Cada uno recuerda el relleno que la celda tenía: dos celdas de
 * igual gravedad y distinto relleno llevan colores que el ojo no distingue y el programa sí.
 *
 * <p>Así una copia se puede limpiar aunque otro programa la haya guardado, y aunque alguien haya
 * movido, ordenado o copiado sus celdas.
 */
final class Colores {

  private static final int VARIANTES = 1 << 12;

  private final Set<String> ocupados;
  private final Map<String, Relleno> memoria = new LinkedHashMap<>();
  private final Map<String, String> elegidos = new LinkedHashMap<>();
  private int van;

  /**
   * @param ocupados los que el libro ya usa
   */
  Colores(Set<String> ocupados) {
    this.ocupados = ocupados;
  }

  /** El color que se enseña en la explicación. */
  static String de(Gravedad gravedad) {
    return base(gravedad, false);
  }

  /** De noche cuando la letra es clara, para que se siga leyendo. */
  private static String base(Gravedad gravedad, boolean letraClara) {
    return switch (gravedad) {
      case ERROR -> letraClara ? "A02020" : "F0A0A0";
      case ADVERTENCIA -> letraClara ? "805000" : "F0D060";
      case NOTA -> letraClara ? "205090" : "A0D0F0";
    };
  }

  /** El color de una celda que tenía ese relleno. */
  String marca(Gravedad gravedad, boolean letraClara, Relleno antes) {
    String base = base(gravedad, letraClara);
    return elegidos.computeIfAbsent(base + antes.xml(), clave -> elegir(base, antes));
  }

  private String elegir(String base, Relleno antes) {
    while (van < VARIANTES) {
      String color = variante(base, ++van);
      if (!ocupados.contains(color)) {
        memoria.put(color, antes);
        return color;
      }
    }
    return base; // Con tantos rellenos distintos el último ya no se recuerda.
  }

  /** Reparte doce bits en lo que menos pesa de cada componente. */
  private static String variante(String base, int numero) {
    int de = Integer.parseInt(base, 16);
    int bits = (numero & 0xF) | (numero >> 4 & 0xF) << 8 | (numero >> 8 & 0xF) << 16;
    return String.format(Locale.ROOT, "%06X", de | bits);
  }

  /** Los colores puestos y el relleno que cada uno recuerda. */
  Map<String, Relleno> memoria() {
    return memoria;
  }

  /** Los colores puestos, en orden. */
  List<String> puestos() {
    return List.copyOf(elegidos.values());
  }
}
