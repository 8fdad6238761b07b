package mx.iecm.informe.consola;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mx.iecm.informe.trabajo.Avance;

/** Por dónde va la única compilación de este proceso. */
@ApplicationScoped
class AvanceDeConsola implements Avance {

  private final Map<String, Long> renglones = new ConcurrentHashMap<>();
  private final Set<String> leidos = ConcurrentHashMap.newKeySet();
  private final Set<String> avisos = ConcurrentHashMap.newKeySet();
  private volatile String paso = "";
  private volatile int libros;

  @Override
  public void paso(String paso) {
    this.paso = paso;
  }

  @Override
  public void aviso(String texto) {
    avisos.add(texto);
  }

  @Override
  public void libros(int cuantos) {
    libros = cuantos;
  }

  @Override
  public void leyendo(String libro, long cuantos) {
    renglones.put(libro, cuantos);
  }

  @Override
  public void leido(String libro, long cuantos) {
    renglones.put(libro, cuantos);
    leidos.add(libro);
  }

  String paso() {
    return paso;
  }

  Set<String> avisos() {
    return Set.copyOf(avisos);
  }

  int libros() {
    return libros;
  }

  int leidos() {
    return leidos.size();
  }

  long renglones() {
    return renglones.values().stream().mapToLong(Long::longValue).sum();
  }
}
