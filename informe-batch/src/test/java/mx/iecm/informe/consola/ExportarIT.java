package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.iecm.informe.consola.Orden.Dicho;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportarIT {

  private static final String NL = System.lineSeparator();

  private final Path carpeta;

  ExportarIT(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  private Path compilado() {
    Path salida = carpeta.resolve("salida");
    Orden.correr("compilar", Path.of("..", "ejemplos", "minimo"), "--salida", salida);
    return salida;
  }

  @Test
  void deLaCarpetaODelXmlSalenLosMismosArchivos() {
    Path salida = compilado();
    Path uno = carpeta.resolve("uno");
    Path dos = carpeta.resolve("dos");

    var dicho = Orden.correr("exportar", salida, "--salida", uno);
    Orden.correr("exportar", salida.resolve("informe.xml"), "--salida", dos);

    assertThat(dicho.codigo()).isZero();
    assertThat(dicho.errores()).isEmpty();
    assertThat(dicho.afuera()).endsWith(" archivos en " + uno + "." + NL);
    assertThat(uno.toFile().list()).containsExactlyInAnyOrder(dos.toFile().list());
    assertThat(uno.toFile().list()).contains("sesiones.csv", "columnas.csv", "LEEME.txt");
    assertThat(uno.resolve("cifras.csv")).hasSameBinaryContentAs(dos.resolve("cifras.csv"));
  }

  @Test
  void loQueYaEstabaNoSePisaSinPedirlo() throws IOException {
    Path datos = Files.createDirectories(carpeta.resolve("datos"));
    Files.writeString(datos.resolve("sesiones.csv"), "mío");
    Path salida = compilado();

    assertThat(Orden.correr("exportar", salida, "--salida", datos))
        .isEqualTo(
            new Dicho(
                2, "", "En " + datos + " ya hay algo. Dé otra --salida, o --reemplazar." + NL));
    assertThat(datos.resolve("sesiones.csv")).hasContent("mío");

    assertThat(Orden.correr("exportar", salida, "--salida", datos, "--reemplazar").codigo())
        .isZero();
    assertThat(Files.readString(datos.resolve("sesiones.csv"))).startsWith("\uFEFFclave,");
  }

  @Test
  void loQueNoEsUnInformeSeDiceEnUnaLinea() throws IOException {
    Path datos = carpeta.resolve("datos");
    Path roto = Files.writeString(carpeta.resolve("roto.xml"), "<informe>\n<");

    var dicho = Orden.correr("exportar", roto, "--salida", datos);

    assertThat(dicho.codigo()).isEqualTo(2);
    assertThat(dicho.errores().lines())
        .singleElement()
        .asString()
        .startsWith(roto + ": El XML no es un informe válido; línea 1, columna ");
    assertThat(datos).doesNotExist();
    assertThat(Orden.correr("exportar", carpeta, "--salida", datos).errores())
        .isEqualTo("La carpeta no tiene informe.xml: " + carpeta + NL);
    assertThat(Orden.correr("exportar", carpeta.resolve("x.xml")).errores())
        .isEqualTo("No está el informe: " + carpeta.resolve("x.xml") + NL);
  }
}
