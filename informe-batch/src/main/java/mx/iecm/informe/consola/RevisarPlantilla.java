package mx.iecm.informe.consola;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.plantilla.RevisionDePlantilla;
import mx.iecm.informe.trabajo.HallazgosDePlantilla;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** La orden {@code informe plantilla revisar}: lo que le falta a una plantilla, antes de usarla. */
@Command(
    name = "revisar",
    description = {
      "Dice lo que le falta a una plantilla de Word, y cómo se remedia, antes de usarla.",
      "",
      "Es lo mismo que se comprueba al compilar un caso que trae plantilla.docx."
    },
    synopsisHeading = "Uso: ",
    parameterListHeading = "%nDatos:%n",
    optionListHeading = "%nOpciones:%n")
final class RevisarPlantilla implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Parameters(index = "0", paramLabel = "ARCHIVO", description = "La plantilla.")
  private Path archivo;

  @Option(names = "--json", description = "Lo dice para una máquina, en JSON.")
  private boolean json;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  public Integer call() {
    PrintWriter afuera = orden.commandLine().getOut();
    if (!Files.isRegularFile(archivo)) {
      orden.commandLine().getErr().println("No está la plantilla: " + archivo.toAbsolutePath());
      return Salida.USO;
    }
    String nombre = archivo.getFileName().toString();
    var limites = Limites.de(System.getProperties());
    var revision = RevisionDePlantilla.de(LibroRecibido.enArchivo(nombre, archivo), limites);
    var dictamen = Dictamen.de(revision.hallazgos());
    afuera.print(
        json
            ? HallazgosDePlantilla.paraMaquinas(dictamen)
            : HallazgosDePlantilla.paraPersonas(dictamen));
    afuera.flush();
    return dictamen.veredicto() == Veredicto.RECHAZADO ? Salida.RECHAZADO : Salida.EMITIDO;
  }
}
