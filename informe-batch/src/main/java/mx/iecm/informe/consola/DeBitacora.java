package mx.iecm.informe.consola;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** La orden {@code informe bitacora}: lo que el servidor fue anotando. */
@Command(
    name = "bitacora",
    subcommands = VerificarBitacora.class,
    synopsisSubcommandLabel = "ORDEN",
    description = "Verifica una bitácora exportada del servidor.",
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpciones:%n",
    commandListHeading = "%nÓrdenes:%n")
final class DeBitacora implements Runnable {

  @Spec private CommandSpec orden;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  public void run() {
    throw new ParameterException(orden.commandLine(), "Falta decir verificar.");
  }
}
