package mx.iecm.informe.trabajo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Por dónde va la compilación, para quien espera: paso, libros y renglones. */
@ApplicationScoped
public class Avance {

  private volatile String paso = "";
  private final AtomicInteger libros = new AtomicInteger();
  private final AtomicInteger leidos = new AtomicInteger();
  private final LongAdder renglones = new LongAdder();

  /** Empieza un paso, dicho como se le dice a una persona. */
  public void paso(String paso) {
    this.paso = paso;
  }

  void libros(int cuantos) {
    libros.set(cuantos);
  }

  void libroLeido() {
    leidos.incrementAndGet();
  }

  void renglones(long cuantos) {
    renglones.add(cuantos);
  }

  /** El paso en que va. */
  public String paso() {
    return paso;
  }

  /** Libros por leer. */
  public int libros() {
    return libros.get();
  }

  /** Libros ya leídos. */
  public int leidos() {
    return leidos.get();
  }

  /** Renglones ya leídos. */
  public long renglones() {
    return renglones.sum();
  }
}
