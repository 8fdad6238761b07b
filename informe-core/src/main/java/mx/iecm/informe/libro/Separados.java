package mx.iecm.informe.libro;

import java.util.Arrays;
import java.util.List;

/** Varios valores en una celda, separados por punto y coma. */
final class Separados {

  private Separados() {}

  static List<String> de(String escrito) {
    return Arrays.stream(escrito.split(";"))
        .map(Espacios::recortar)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
