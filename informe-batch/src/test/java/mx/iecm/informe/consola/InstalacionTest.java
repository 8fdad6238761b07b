package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalacionTest {

  @Test
  void loQueNoEstaSeDiceEnSuOrden(@TempDir Path carpeta) throws IOException {
    Path hay = Files.createFile(carpeta.resolve("informe.war"));
    Path wildfly = carpeta.resolve("server");
    Path demo = carpeta.resolve("demo");

    assertThat(new Instalacion(hay, hay, carpeta, carpeta).faltantes()).isEmpty();
    assertThat(new Instalacion(wildfly, hay, demo, carpeta).faltantes())
        .containsExactly(wildfly.toString(), demo.toString());
  }

  @Test
  void sinElLanzadorFaltaTodoYSeDiceQuePropiedad() {
    assertThat(Instalacion.delLanzador().faltantes())
        .hasSize(4)
        .satisfiesExactly(
            f -> assertThat(f).endsWith("(sin informe.wildfly)"),
            f -> assertThat(f).endsWith("(sin informe.aplicacion)"),
            f -> assertThat(f).endsWith("(sin informe.demostracion)"),
            f -> assertThat(f).endsWith("(sin informe.ejemplo)"));
  }
}
