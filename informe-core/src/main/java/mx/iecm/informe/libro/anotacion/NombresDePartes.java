package mx.iecm.informe.libro.anotacion;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import mx.iecm.informe.libro.Paquete;

/** Da nombre a las partes que se agregan a un paquete, sin repetir ninguno de los que ya tiene. */
final class NombresDePartes {

  private final Set<String> usados = new HashSet<>();

  NombresDePartes(Paquete paquete) {
    paquete.rutas().forEach(r -> usados.add(r.toLowerCase(Locale.ROOT)));
  }

  String nuevo(String principio, String fin) {
    int numero = 1;
    while (!usados.add((principio + numero + fin).toLowerCase(Locale.ROOT))) {
      numero++;
    }
    return principio + numero + fin;
  }
}
