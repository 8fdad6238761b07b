package mx.iecm.informe.consola;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** La orden {@code informe plantilla}: la plantilla de Word de la institución. */
@Command(
    name = "plantilla",
    subcommands = {RevisarPlantilla.class, CrearPlantilla.class},
    synopsisSubcommandLabel = "ORDEN",
    description = "Crea y revisa la plantilla de Word de la institución.",
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpciones:%n",
    commandListHeading = "%nÓrdenes:%n")
final class DePlantilla implements Runnable {

  @Spec private CommandSpec orden;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  public void run() {
    throw new ParameterException(orden.commandLine(), "Falta decir revisar o crear.");
  }
}
