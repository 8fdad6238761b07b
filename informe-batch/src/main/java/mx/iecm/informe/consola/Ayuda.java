package mx.iecm.informe.consola;

import picocli.CommandLine.Option;

/** La opción que toda orden tiene. */
final class Ayuda {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Muestra esta ayuda.")
  @SuppressWarnings("unused") // la lee picocli
  private boolean pedida;
}
