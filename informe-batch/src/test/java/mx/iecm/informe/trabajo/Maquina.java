package mx.iecm.informe.trabajo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Otra máquina virtual que corre una orden, para matarla o para que sea distinta de esta. */
final class Maquina implements AutoCloseable {

  private static final long TOPE_S = 180;

  private final Process proceso;

  private Maquina(Process proceso) {
    this.proceso = proceso;
  }

  /** Empieza una orden; lo que diga queda en {@code dicho}. */
  static Maquina empezar(
      Path dicho, List<String> opciones, Map<String, String> ambiente, Object... orden)
      throws IOException {
    var todo = new ArrayList<String>();
    todo.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    todo.addAll(List.of("--add-opens", "java.base/java.security=ALL-UNNAMED"));
    todo.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    todo.addAll(opciones);
    todo.addAll(List.of("-cp", System.getProperty("java.class.path")));
    todo.add("mx.iecm.informe.consola.Informe");
    Arrays.stream(orden).map(Object::toString).forEach(todo::add);
    var proceso = new ProcessBuilder(todo).redirectErrorStream(true).redirectOutput(dicho.toFile());
    proceso.environment().putAll(ambiente);
    return new Maquina(proceso.start());
  }

  /** Espera a que algo ocurra mientras la orden corre; falso si terminó sin que ocurriera. */
  boolean esperarA(BooleanSupplier ocurre) throws InterruptedException {
    long tope = System.nanoTime() + TimeUnit.SECONDS.toNanos(TOPE_S);
    while (!ocurre.getAsBoolean()) {
      if (!proceso.isAlive() || System.nanoTime() > tope) {
        return false;
      }
      Thread.sleep(1);
    }
    return true;
  }

  /** Espera a que termine y da su código. */
  int codigo() throws InterruptedException {
    if (!proceso.waitFor(TOPE_S, TimeUnit.SECONDS)) {
      throw new AssertionError("no terminó");
    }
    return proceso.exitValue();
  }

  /** La mata sin aviso, como una falla de corriente. */
  void matar() throws InterruptedException {
    proceso.destroyForcibly();
    codigo();
  }

  @Override
  public void close() {
    proceso.destroyForcibly();
  }
}
