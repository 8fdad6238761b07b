package mx.iecm.informe.servidor;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Un {@code informe servir} de verdad, al que se puede matar. */
final class Servicio implements AutoCloseable {

  private static final int TOPE_S = 180;

  /** Cuánto más arriba está el puerto de gestión. */
  private static final int DE_GESTION = 1910;

  private final Process consola;
  private final URI direccion;
  private final Path dicho;

  private Servicio(Process consola, URI direccion, Path dicho) {
    this.consola = consola;
    this.direccion = direccion;
    this.dicho = dicho;
  }

  /** Arranca sobre unos datos y espera a que diga que está listo. */
  static Servicio arrancar(Path datos, Map<String, String> ambiente)
      throws IOException, InterruptedException {
    Path dicho = Files.createTempFile(datos, "servir", ".txt");
    int puerto = libre();
    var consola = Consola.empezar(dicho, ambiente, "servir", "--datos", datos, "--puerto", puerto);
    var servicio = new Servicio(consola, URI.create("http://localhost:" + puerto + "/"), dicho);
    esperar("arrancó: " + dicho, () -> servicio.dijo("Ctrl-C") || !consola.isAlive());
    if (!consola.isAlive()) {
      throw new AssertionError("no arrancó: " + Files.readString(dicho));
    }
    return servicio;
  }

  /**
   * El ambiente de un servidor sobre PostgreSQL, con las personas de demostración, que ahí no
   * vienen solas.
   */
  static Map<String, String> sobre(EmbeddedPostgres base, String nodo) {
    return Map.of(
        "INFORME_BD_CONTROLADOR", "postgresql",
        "INFORME_BD_URL", base.getJdbcUrl("postgres", "postgres"),
        "INFORME_BD_USUARIO", "postgres",
        "INFORME_BD_CLAVE", "postgres",
        "JAVA_OPTS",
            "-Dinforme.personas.demostracion=%s/personas.properties -Djboss.tx.node.id=%s"
                .formatted(System.getProperty("informe.demostracion"), nodo));
  }

  static int libre() throws IOException {
    try (var intento = new ServerSocket(0)) {
      return intento.getLocalPort() % 20_000 + 20_000;
    }
  }

  /** Espera a que algo ocurra. */
  static void esperar(String que, BooleanSupplier ocurre) throws InterruptedException {
    long tope = System.nanoTime() + TimeUnit.SECONDS.toNanos(TOPE_S);
    while (!ocurre.getAsBoolean()) {
      if (System.nanoTime() > tope) {
        throw new AssertionError("no " + que);
      }
      Thread.sleep(30);
    }
  }

  /** Lo que dice a quien lo cuida: {@code ready} o {@code live}. */
  Cliente.Respuesta salud(String cual) {
    var gestion = URI.create("http://localhost:" + (direccion.getPort() + DE_GESTION) + "/");
    return new Cliente(gestion, "").pedir("/health/" + cual);
  }

  URI direccion() {
    return direccion;
  }

  Cliente cliente(String usuario) {
    return new Cliente(direccion, usuario);
  }

  /** Si la consola dijo algo. */
  boolean dijo(String texto) {
    try {
      return Files.readString(dicho).contains(texto);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Mata al servidor sin aviso, como una falla de corriente; la consola termina sola. */
  void matar() throws InterruptedException {
    consola.children().forEach(ProcessHandle::destroyForcibly);
    if (!consola.waitFor(TOPE_S, TimeUnit.SECONDS)) {
      throw new AssertionError("la consola no notó que el servidor murió");
    }
  }

  /** Pide que termine, como Ctrl-C, y espera su código. */
  int detener() throws InterruptedException {
    consola.destroy();
    if (!consola.waitFor(TOPE_S, TimeUnit.SECONDS)) {
      throw new AssertionError("no se detuvo");
    }
    return consola.exitValue();
  }

  @Override
  public void close() {
    consola.children().forEach(ProcessHandle::destroyForcibly);
    consola.destroyForcibly();
  }
}
