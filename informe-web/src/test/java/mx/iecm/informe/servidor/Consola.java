package mx.iecm.informe.servidor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** La línea de órdenes construida, en su propia máquina virtual. */
final class Consola {

  private static final Path LOTE = Path.of(System.getProperty("informe.lote"));

  private Consola() {}

  /** Empieza una orden; lo que diga queda en {@code dicho}. */
  static Process empezar(Path dicho, Map<String, String> ambiente, Object... orden)
      throws IOException {
    var todo = new ArrayList<String>();
    todo.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    todo.addAll(List.of("--add-opens", "java.base/java.security=ALL-UNNAMED"));
    for (String propiedad :
        List.of(
            "informe.wildfly", "informe.aplicacion", "informe.demostracion", "informe.ejemplo")) {
      todo.add("-D" + propiedad + "=" + System.getProperty(propiedad));
    }
    todo.addAll(List.of("-cp", LOTE.resolve("classes") + ":" + LOTE.resolve("lib") + "/*"));
    todo.add("mx.iecm.informe.consola.Informe");
    for (Object dato : orden) {
      todo.add(dato.toString());
    }
    var proceso = new ProcessBuilder(todo).redirectErrorStream(true).redirectOutput(dicho.toFile());
    proceso.environment().putAll(ambiente);
    return proceso.start();
  }

  /** Compila una carpeta y devuelve su código. */
  static int compilar(Path dicho, Object... datos) throws IOException, InterruptedException {
    var orden = new ArrayList<Object>(List.of("compilar"));
    orden.addAll(List.of(datos));
    return correr(dicho, orden.toArray());
  }

  /** Corre una orden hasta el fin y devuelve su código. */
  static int correr(Path dicho, Object... orden) throws IOException, InterruptedException {
    Process proceso = empezar(dicho, Map.of(), orden);
    if (!proceso.waitFor(180, TimeUnit.SECONDS)) {
      proceso.destroyForcibly();
      throw new AssertionError("la consola no terminó");
    }
    return proceso.exitValue();
  }
}
