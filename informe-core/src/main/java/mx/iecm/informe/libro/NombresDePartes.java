package mx.iecm.informe.libro;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Da nombre a las partes que se agregan a un paquete, sin repetir ninguno de los que ya tiene. */
final class NombresDePartes {

  private final Set<String> usados = new HashSet<>();

  NombresDePartes(Libro libro) {
    Collections.list(libro.zip().getEntries())
        .forEach(e -> usados.add(e.getName().toLowerCase(Locale.ROOT)));
  }

  String nuevo(String principio, String fin) {
    int numero = 1;
    while (!usados.add((principio + numero + fin).toLowerCase(Locale.ROOT))) {
      numero++;
    }
    return principio + numero + fin;
  }
}
