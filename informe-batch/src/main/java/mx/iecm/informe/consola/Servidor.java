package mx.iecm.informe.consola;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** Un WildFly que corre la aplicación y guarda todo lo suyo en una carpeta de datos. */
final class Servidor implements AutoCloseable {

  private static final int DE_GESTION = 1910;

  /** El más alto que deja lugar al de gestión, que va {@value #DE_GESTION} arriba. */
  static final int PUERTO_MAYOR = 65_535 - DE_GESTION;

  private static final Duration PACIENCIA = Duration.ofMinutes(5);
  private static final long DESPEDIDA_S = 60;

  private final Process proceso;
  private final URI direccion;
  private final Path datos;

  private Servidor(Process proceso, URI direccion, Path datos) {
    this.proceso = proceso;
    this.direccion = direccion;
    this.datos = datos;
  }

  /** Los puertos que usa quien escucha en uno: ese y el de gestión. */
  static List<Integer> puertos(int puerto) {
    return List.of(puerto, puerto + DE_GESTION);
  }

  /** Si alguien ya escucha en un puerto. */
  static boolean ocupado(int puerto) {
    try (var intento = new ServerSocket(puerto)) {
      return !intento.isBound();
    } catch (IOException e) {
      return true;
    }
  }

  /** Lo arranca; todavía no está listo. */
  static Servidor arrancar(Instalacion instalacion, Path datos, int puerto, String escucha)
      throws IOException {
    preparar(instalacion, datos);
    Path salida = Files.createDirectories(bitacora(datos)).resolve("salida.txt");
    var orden =
        StandaloneCommandBuilder.of(instalacion.wildfly())
            .setBaseDirectory(datos)
            .addJavaOptions(opciones())
            .addServerArgument("-Djboss.http.port=" + puerto)
            .addServerArgument("-Djboss.management.http.port=" + (puerto + DE_GESTION))
            .addServerArgument("-Djboss.bind.address=" + escucha)
            .addServerArgument("-Dinforme.consola=OFF");
    if (esDeDemostracion(System.getenv())) {
      Path personas = instalacion.demostracion().resolve("personas.properties");
      orden.addServerArgument("-Dinforme.personas.demostracion=" + personas);
    }
    Process proceso =
        Launcher.of(orden).setRedirectErrorStream(true).redirectOutput(salida).launch();
    return new Servidor(proceso, URI.create("http://localhost:" + puerto + "/"), datos);
  }

  private static List<String> opciones() {
    String dadas = System.getenv().getOrDefault("JAVA_OPTS", "").strip();
    return dadas.isEmpty() ? List.of() : List.of(dadas.split("\\s+"));
  }

  /** La configuración y la aplicación son las de la construcción; los datos, no. */
  private static void preparar(Instalacion instalacion, Path datos) throws IOException {
    Path configuracion = datos.resolve("configuration");
    if (!Files.exists(configuracion)) {
      copiar(instalacion.wildfly().resolve("standalone").resolve("configuration"), configuracion);
    }
    Path xml = Path.of("standalone", "configuration", "standalone.xml");
    reemplazar(instalacion.wildfly().resolve(xml), configuracion.resolve("standalone.xml"));
    Path aplicaciones = datos.resolve("deployments");
    vaciar(aplicaciones);
    reemplazar(instalacion.aplicacion(), aplicaciones.resolve(aplicacion(System.getenv())));
  }

  /**
   * El nombre con que se despliega: con uno entran las personas de la base y con el otro las que
   * diga el proveedor de identidad.
   */
  static String aplicacion(Map<String, String> ambiente) {
    return ambiente.getOrDefault("INFORME_OIDC_PROVEEDOR", "").isBlank()
        ? "informe.war"
        : "informe-oidc.war";
  }

  private static void copiar(Path desde, Path hasta) throws IOException {
    try (Stream<Path> todo = Files.walk(desde, FileVisitOption.FOLLOW_LINKS)) {
      for (Path cosa : todo.filter(Files::isRegularFile).toList()) {
        reemplazar(cosa, hasta.resolve(desde.relativize(cosa).toString()));
      }
    }
  }

  private static void reemplazar(Path desde, Path hasta) throws IOException {
    Files.createDirectories(hasta.getParent());
    Files.copy(desde, hasta, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void vaciar(Path carpeta) throws IOException {
    if (Files.isDirectory(carpeta)) {
      try (Stream<Path> cosas = Files.list(carpeta)) {
        for (Path cosa : cosas.filter(Files::isRegularFile).toList()) {
          Files.delete(cosa);
        }
      }
    }
  }

  /** Espera a que la aplicación conteste; falso si el servidor terminó antes. */
  boolean esperar() throws InterruptedException {
    var cliente = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    var pregunta = HttpRequest.newBuilder(direccion.resolve("api/yo")).build();
    long tope = System.nanoTime() + PACIENCIA.toNanos();
    while (proceso.isAlive() && !fallo() && System.nanoTime() < tope) {
      try {
        // Sin identificarse contesta 401: la aplicación ya está ahí.
        if (cliente.send(pregunta, BodyHandlers.discarding()).statusCode() == 401) {
          return true;
        }
      } catch (IOException e) {
        // Todavía no escucha.
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    return false;
  }

  /** WildFly deja esta marca cuando no pudo poner en marcha la aplicación. */
  private boolean fallo() {
    return Files.exists(
        datos.resolve("deployments").resolve(aplicacion(System.getenv()) + ".failed"));
  }

  /** Espera a que termine y da su código. */
  int codigo() throws InterruptedException {
    return proceso.waitFor();
  }

  /**
   * Si es de demostración: con otra base de datos, o con cuentas de verdad, nadie entra con claves
   * que todos conocen.
   */
  static boolean esDeDemostracion(Map<String, String> ambiente) {
    return ambiente.keySet().stream()
        .noneMatch(v -> v.startsWith("INFORME_BD_") || v.startsWith("INFORME_OIDC_"));
  }

  URI direccion() {
    return direccion;
  }

  /** La carpeta donde dice lo que hace; lo que Java diga antes que él queda también ahí. */
  Path bitacora() {
    return bitacora(datos);
  }

  private static Path bitacora(Path datos) {
    return datos.resolve("log");
  }

  /** Le pide que termine y espera a que lo haga con orden. */
  @Override
  public void close() {
    proceso.destroy();
    try {
      if (!proceso.waitFor(DESPEDIDA_S, TimeUnit.SECONDS)) {
        proceso.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      proceso.destroyForcibly();
    }
  }
}
