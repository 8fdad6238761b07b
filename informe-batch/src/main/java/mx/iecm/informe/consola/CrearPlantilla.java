package mx.iecm.informe.consola;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import mx.iecm.informe.documento.Plantilla;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** La orden {@code informe plantilla crear}: la del producto, para cambiarla en Word. */
@Command(
    name = "crear",
    description = {
      "Escribe la plantilla del producto, para cambiarla en Word.",
      "",
      "Ya cambiada se revisa con «informe plantilla revisar» y se deja como plantilla.docx en la",
      "carpeta del caso. Qué se puede cambiar y qué no: docs/plantilla.md."
    },
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpciones:%n")
final class CrearPlantilla implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Option(
      names = "--salida",
      paramLabel = "ARCHIVO",
      defaultValue = "plantilla.docx",
      description = "Dónde escribirla. Si no se dice, en ./${DEFAULT-VALUE}.")
  private Path salida;

  @Option(
      names = "--reemplazar",
      description = "La escribe aunque ya haya un archivo con ese nombre, que se pierde.")
  private boolean reemplazar;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  public Integer call() throws IOException {
    PrintWriter errores = orden.commandLine().getErr();
    if (Files.isDirectory(salida)) {
      errores.println("La salida es una carpeta y se esperaba un archivo: " + salida);
      return Salida.USO;
    }
    if (Files.exists(salida) && !reemplazar) {
      errores.println("Ya hay un archivo que se perdería: " + salida);
      errores.println("Dé otra --salida, o --reemplazar.");
      return Salida.USO;
    }
    Path destino = salida.toAbsolutePath();
    Files.createDirectories(destino.getParent());
    Path aparte = destino.resolveSibling(destino.getFileName() + ".parcial");
    Files.write(aparte, Plantilla.usual().bytes());
    Files.move(aparte, destino, StandardCopyOption.REPLACE_EXISTING);
    orden.commandLine().getOut().println("Plantilla: " + salida);
    return Salida.EMITIDO;
  }
}
