package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que la construcción deja en el servidor. */
class ServidorConstruidoIT {

  private static final Path WILDFLY = Path.of(System.getProperty("informe.wildfly"));
  private static final Pattern RECURSO = Pattern.compile("resource-root path=\"([^\"]+)\"");
  private static final Pattern PERSONA = Pattern.compile("(?m)^[^#\\s].*=");

  /** Una biblioteca nueva que no se anote en module.xml no la vería nadie. */
  @ParameterizedTest
  @ValueSource(strings = {"mx/iecm/informe/oficina", "com/h2database/h2", "org/postgresql"})
  void elModuloNombraTodasSusBibliotecas(String modulo) throws IOException {
    Path carpeta = WILDFLY.resolve("modules").resolve(modulo).resolve("main");
    try (Stream<Path> archivos = Files.list(carpeta)) {
      var jars =
          archivos.map(a -> a.getFileName().toString()).filter(n -> n.endsWith(".jar")).toList();
      assertThat(jars).isNotEmpty();
      assertThat(
              RECURSO
                  .matcher(Files.readString(carpeta.resolve("module.xml")))
                  .results()
                  .map((MatchResult r) -> r.group(1)))
          .containsExactlyInAnyOrderElementsOf(jars);
    }
  }

  /**
   * Las de demostración se ponen al servir; un servidor recién construido no deja entrar a nadie.
   */
  @Test
  void elServidorNoTraePersonas() throws IOException {
    for (String archivo : new String[] {"application-users", "mgmt-users"}) {
      Path personas =
          WILDFLY.resolve("standalone").resolve("configuration").resolve(archivo + ".properties");
      assertThat(PERSONA.matcher(Files.readString(personas)).find()).as(archivo).isFalse();
    }
  }
}
