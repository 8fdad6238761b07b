package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import mx.iecm.informe.consola.Orden.Dicho;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InformeTest {

  private static final Path MINIMO = Path.of("..", "ejemplos", "minimo");
  private static final String NL = System.lineSeparator();

  private final Path carpeta;

  InformeTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  static Stream<Arguments> malasOrdenes() {
    return Stream.of(
        Arguments.of(
            new String[] {"compilar", "x", "--colores"}, "No se entiende: --colores", "compilar "),
        Arguments.of(new String[] {"compilar"}, "Falta: CARPETA", "compilar "),
        Arguments.of(new String[] {"compilar", "x", "--salida"}, "Falta: DIR", "compilar "),
        Arguments.of(new String[] {"compilar", "a", "b"}, "No se entiende: b", "compilar "),
        Arguments.of(new String[] {"imprimir"}, "No se entiende: imprimir", ""),
        Arguments.of(new String[] {}, "Falta la orden.", ""));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("malasOrdenes")
  void unaOrdenQueNoSeEntiendeSeDiceEnEspanol(String[] orden, String dice, String ayuda) {
    assertThat(Orden.correr((Object[]) orden))
        .isEqualTo(new Dicho(2, "", dice + NL + "Vea: informe " + ayuda + "--help" + NL));
  }

  @Test
  void unaSalidaQueNoEsCarpetaSeDice() throws IOException {
    Path archivo = Files.createFile(carpeta.resolve("archivo"));

    assertThat(Orden.correr("compilar", MINIMO, "--salida", archivo))
        .isEqualTo(new Dicho(2, "", "La salida no es una carpeta: " + archivo + NL));
  }

  @Test
  void laAyudaEstaEnEspanol() {
    var general = Orden.correr("--help");
    var deCompilar = Orden.correr("compilar", "--help");

    assertThat(general.codigo()).isZero();
    assertThat(general.afuera())
        .contains("Uso: informe", "Opciones:", "Órdenes:", "compilar", "Códigos de salida: 0 ")
        .doesNotContain("Usage", "Options", "Commands");
    assertThat(deCompilar.codigo()).isZero();
    assertThat(deCompilar.afuera())
        .contains(
            "Uso: informe compilar",
            "CARPETA",
            "--salida=DIR",
            "--borrador",
            "--rapido",
            "--reanudar")
        .doesNotContain("Usage", "Options", "Parameters");
  }

  @Test
  void laVersionEsLaDelProducto() {
    assertThat(Orden.correr("--version").afuera()).matches("informe \\d+\\.\\d+\\.\\d+\\S*\\R");
  }

  @Test
  void unaCarpetaIncompletaSeDiceConLoQueFalta() throws IOException {
    Files.copy(MINIMO.resolve("programa.xlsx"), carpeta.resolve("programa.xlsx"));

    assertThat(Orden.correr("compilar", carpeta))
        .isEqualTo(
            new Dicho(
                2,
                "",
                String.join(
                    NL,
                    "A la carpeta del caso le falta:",
                    "  - secretaria.xlsx (se buscó " + carpeta.resolve("secretaria.xlsx") + ")",
                    "  - al menos una entrega (se buscó "
                        + carpeta.resolve("entregas")
                        + "/*.xlsx)",
                    "")));
    assertThat(carpeta.resolve("salida")).doesNotExist();
  }

  @Test
  void dosCompilacionesALaVezEnUnaSalidaNo() throws IOException {
    Path cerrojo = Files.createDirectories(carpeta.resolve(".informe")).resolve("cerrojo");
    try (var canal =
            FileChannel.open(cerrojo, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var candado = canal.lock()) {
      assertThat(candado.isValid()).isTrue();
      assertThat(Orden.correr("compilar", MINIMO, "--salida", carpeta))
          .isEqualTo(new Dicho(2, "", "Ya hay otra compilación en curso en " + carpeta + "." + NL));
    }
    assertThat(carpeta.resolve("dictamen.txt")).doesNotExist();
  }
}
