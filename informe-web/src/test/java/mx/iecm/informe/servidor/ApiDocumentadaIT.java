package mx.iecm.informe.servidor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import mx.iecm.informe.problema.TipoDeProblema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/api.md} se corre tal cual: un trimestre entero con {@code curl}. */
class ApiDocumentadaIT {

  private static final Path RAIZ = CasoReal.CARPETA.resolve("../..").normalize().toAbsolutePath();
  private static final Pattern ORDENES = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

  private final Path carpeta;

  ApiDocumentadaIT(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  @Test
  void unTrimestreEnteroConCurl() throws Exception {
    Path datos = Files.createDirectories(carpeta.resolve("datos"));
    try (var servicio = Servicio.arrancar(datos, Map.of("INFORME_LIBREOFFICE", ""))) {
      String dicho = correr(servicio);

      assertThat(dicho)
          .contains("\"clave\":\"CVOE-2025-T2\"", "event: marcha", "\"estado\":\"TERMINADA\"");
    }
    assertThat(Files.readString(carpeta.resolve("dictamen.json")))
        .contains("Acuerdo de la comisión sobre los envíos de fin de semana.");
    for (String archivo :
        new String[] {
          "captura-DVOE.xlsx",
          "DVOE-anotado.xlsx",
          "informe.docx",
          "informe.pdf",
          "cambios.docx",
          "acuse.pdf"
        }) {
      assertThat(carpeta.resolve(archivo)).isNotEmptyFile();
    }
  }

  @Test
  void laPaginaNombraTodosLosProblemas() throws IOException {
    assertThat(pagina())
        .contains(
            java.util.Arrays.stream(TipoDeProblema.values())
                .map(t -> "`" + t.uri() + "`")
                .toArray(String[]::new));
  }

  /** Las órdenes, en una carpeta aparte donde están a la mano el programa y los ejemplos. */
  private String correr(Servicio servicio) throws IOException, InterruptedException {
    Files.createSymbolicLink(carpeta.resolve("ejemplos"), RAIZ.resolve("ejemplos"));
    Files.createSymbolicLink(carpeta.resolve("informe"), RAIZ.resolve("informe"));
    Path ordenes = carpeta.resolve("ordenes.sh");
    Files.writeString(ordenes, "set -euo pipefail\n" + ordenes());
    Path dicho = carpeta.resolve("dicho.txt");
    var proceso =
        new ProcessBuilder("bash", ordenes.toString())
            .directory(carpeta.toFile())
            .redirectErrorStream(true)
            .redirectOutput(dicho.toFile());
    String direccion = servicio.cliente("").servidor().toString();
    proceso.environment().put("SERVIDOR", direccion.replaceFirst("/$", ""));
    Process corre = proceso.start();
    assertThat(corre.waitFor(4, TimeUnit.MINUTES)).isTrue();
    String texto = Files.readString(dicho);
    assertThat(corre.exitValue()).as(texto).isZero();
    return texto;
  }

  private static String ordenes() throws IOException {
    var bloque = ORDENES.matcher(pagina());
    assertThat(bloque.find()).isTrue();
    return bloque.group(1);
  }

  private static String pagina() throws IOException {
    return Files.readString(RAIZ.resolve("docs").resolve("api.md"));
  }
}
