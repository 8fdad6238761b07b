package mx.iecm.informe.paginado;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * El LibreOffice de esta máquina, sin ventanas.
 *
 * @param programa su ejecutable, {@code soffice}
 */
public record LibreOffice(Path programa) {

  /**
   * Propiedad que dice dónde está {@code soffice}, o {@code no} para no usarlo. Si falta vale lo
   * que diga {@value #AMBIENTE} en el ambiente y, si tampoco, se busca en el {@code PATH} y donde
   * suele instalarse.
   */
  public static final String PROPIEDAD = "informe.libreoffice";

  /** La variable del ambiente que dice lo mismo que la propiedad. */
  public static final String AMBIENTE = "INFORME_LIBREOFFICE";

  private static final Duration LIMITE = Duration.ofMinutes(5);

  private static final List<String> USUALES =
      List.of(
          "/usr/lib/libreoffice/program/soffice",
          "/opt/libreoffice/program/soffice",
          "/Applications/LibreOffice.app/Contents/MacOS/soffice",
          "C:\\Program Files\\LibreOffice\\program\\soffice.exe");

  /** PDF/UA con marcadores: lo lee un lector de pantalla y se recorre por sus títulos. */
  private static final String FILTRO =
      "pdf:writer_pdf_Export:{"
          + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"},"
          + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
          + "\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  /** El de esta máquina; vacío si no hay o si se pidió no usarlo. */
  public static Optional<LibreOffice> delSistema() {
    if (descartado()) {
      return Optional.empty();
    }
    String dicho = dicho();
    Stream<Path> lugares = dicho.isEmpty() ? usuales() : Stream.of(Path.of(dicho));
    return lugares.filter(Files::isExecutable).findFirst().map(LibreOffice::new);
  }

  /** Dice si se pidió no usarlo. */
  public static boolean descartado() {
    return dicho().equals("no");
  }

  private static String dicho() {
    return Optional.ofNullable(System.getProperty(PROPIEDAD))
        .or(() -> Optional.ofNullable(System.getenv(AMBIENTE)))
        .orElse("");
  }

  private static Stream<Path> usuales() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    var enPath =
        Stream.of(path.split(File.pathSeparator, -1))
            .flatMap(
                c -> Stream.of("soffice", "libreoffice", "soffice.exe").map(n -> Path.of(c, n)));
    return Stream.concat(enPath, USUALES.stream().map(Path::of));
  }

  /**
   * Acomoda un documento y lo guarda como PDF, junto a él y con su nombre.
   *
   * @param docx el documento
   * @param perfil carpeta para lo que LibreOffice recuerda; dos que corren a la vez necesitan dos
   * @param mientras lo que se puede ir haciendo en lo que termina
   * @return el PDF
   * @throws ImpresionFallida si no lo da, o no en cinco minutos
   * @throws IOException si no se puede correr
   */
  public Path imprimir(Path docx, Path perfil, Runnable mientras) throws IOException {
    String nombre = docx.getFileName().toString().replaceFirst("\\.docx$", "") + ".pdf";
    Path pdf = docx.resolveSibling(nombre);
    Files.deleteIfExists(pdf);
    Path dicho = Files.createTempFile(docx.resolveSibling(""), "libreoffice", ".txt");
    try {
      String fin = correr(docx, perfil, dicho, mientras);
      if (!Files.exists(pdf)) {
        throw new ImpresionFallida(
            "%s no dio el PDF de %s (%s): %s"
                .formatted(programa, docx.getFileName(), fin, Files.readString(dicho).strip()));
      }
      return pdf;
    } finally {
      Files.deleteIfExists(dicho);
    }
  }

  private String correr(Path docx, Path perfil, Path dicho, Runnable mientras) throws IOException {
    var proceso =
        new ProcessBuilder(
                programa.toString(),
                "-env:UserInstallation=" + perfil.toAbsolutePath().toUri(),
                "--headless",
                "--norestore",
                "--nolockcheck",
                "--convert-to",
                FILTRO,
                "--outdir",
                docx.toAbsolutePath().resolveSibling("").toString(),
                docx.toAbsolutePath().toString())
            .redirectErrorStream(true)
            .redirectOutput(dicho.toFile())
            .start();
    try {
      mientras.run();
      if (proceso.waitFor(LIMITE.toSeconds(), TimeUnit.SECONDS)) {
        return "terminó con " + proceso.exitValue();
      }
      return "no terminó en " + LIMITE.toMinutes() + " minutos";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "se interrumpió";
    } finally {
      proceso.descendants().forEach(ProcessHandle::destroyForcibly);
      proceso.destroyForcibly();
    }
  }
}
