package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compila y corre los ejemplos de la guía, tal como están escritos. */
class UsoDeLaBibliotecaIT {

  private static final Path GUIA = Path.of("..", "docs", "uso-de-la-biblioteca.md");
  private static final Path EJEMPLO = Path.of("..", "ejemplos", "cvoe-2025-T2");
  private static final Pattern BLOQUE = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");
  private static final Pattern CLASE = Pattern.compile("class (\\w+)");
  private static final Pattern ARCHIVO =
      Pattern.compile("(?s)`(META-INF/[\\w./]+)`[^\\n]*\\n\\n```properties\\n(.*?)```");

  private final Path carpeta;
  private final String guia;

  UsoDeLaBibliotecaIT(@TempDir Path carpeta) throws IOException {
    this.carpeta = carpeta;
    this.guia = Files.readString(GUIA);
  }

  @BeforeEach
  void compilar() throws IOException {
    var fuentes = new ArrayList<String>();
    for (String fuente : bloques("java")) {
      Matcher clase = CLASE.matcher(fuente);
      assertThat(clase.find()).as(fuente).isTrue();
      Path archivo = carpeta.resolve(clase.group(1) + ".java");
      Files.writeString(archivo, fuente);
      fuentes.add(archivo.toString());
    }
    Matcher archivo = ARCHIVO.matcher(guia);
    while (archivo.find()) {
      Path recurso = carpeta.resolve(archivo.group(1));
      Files.createDirectories(recurso.getParent());
      Files.writeString(recurso, archivo.group(2));
    }
    var dicho = new ByteArrayOutputStream();
    var opciones = Stream.of("-d", carpeta.toString(), "-Xlint:all", "-cp", ruta());
    int codigo =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                dicho,
                dicho,
                Stream.concat(opciones, fuentes.stream()).toArray(String[]::new));
    assertThat(codigo).as(dicho.toString(StandardCharsets.UTF_8)).isZero();
  }

  @Test
  void validarUnLibroDiceLoQueLaGuiaDice() throws Exception {
    assertThat(correr("ValidarUnLibro", EJEMPLO)).contains(esperado(0));
  }

  @Test
  void leerUnInformeDiceLoQueLaGuiaDice() throws Exception {
    Path salida = carpeta.resolve("salida");
    assertThat(Orden.correr("compilar", EJEMPLO, "--salida", salida).codigo()).isZero();

    assertThat(correr("LeerUnInforme", salida.resolve("informe.xml"))).contains(esperado(1));
  }

  @Test
  void laReglaDeOtroJarSeAplicaYSeRedacta() throws Exception {
    assertThat(correr("ReglasPropias", EJEMPLO)).containsExactly(esperado(2));

    assertThat(correr("mx.iecm.informe.consola.Informe", "validar", EJEMPLO))
        .as("en el ejemplo nadie escribe «&», y la regla corre con las demás sin estorbar")
        .noneMatch(l -> l.contains("PRO-001"))
        .anyMatch(l -> l.contains("FEC-008"));
  }

  private String[] esperado(int cual) {
    return bloques("text").get(cual).lines().toArray(String[]::new);
  }

  private List<String> bloques(String lenguaje) {
    return BLOQUE
        .matcher(guia)
        .results()
        .filter(b -> b.group(1).equals(lenguaje))
        .map(b -> b.group(2))
        .toList();
  }

  private List<String> correr(String clase, Object... datos) throws Exception {
    var orden =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                ruta() + File.pathSeparator + carpeta,
                clase));
    Stream.of(datos).map(Object::toString).forEach(orden::add);
    Path dicho = carpeta.resolve("dicho.txt");
    int codigo =
        new ProcessBuilder(orden)
            .redirectErrorStream(true)
            .redirectOutput(dicho.toFile())
            .start()
            .waitFor();
    assertThat(codigo).as(Files.readString(dicho)).isZero();
    return Files.readAllLines(dicho);
  }

  private static String ruta() {
    return System.getProperty("java.class.path");
  }
}
