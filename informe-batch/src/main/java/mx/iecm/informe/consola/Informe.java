package mx.iecm.informe.consola;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mx.iecm.informe.trabajo.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** La orden {@code informe}. */
@Command(
    name = "informe",
    subcommands = {
      Capturar.class,
      Validar.class,
      Compilar.class,
      Rastrear.class,
      Verificar.class,
      DeBitacora.class,
      DePlantilla.class,
      Comparar.class,
      Exportar.class,
      Servir.class
    },
    synopsisSubcommandLabel = "ORDEN",
    versionProvider = Informe.DeMaven.class,
    description = "De los libros de Excel de las áreas al informe oficial en Word.",
    headerHeading = "",
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpciones:%n",
    commandListHeading = "%nÓrdenes:%n",
    footer = {
      "",
      "Códigos de salida: 0 hecho, 1 rechazado, 2 uso incorrecto, 3 falla del programa.",
      "La ayuda de cada orden: informe ORDEN --help"
    })
public final class Informe implements Runnable {

  @Spec private CommandSpec orden;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Muestra la versión.")
  @SuppressWarnings("unused") // la lee picocli
  private boolean version;

  /** Corre la orden y termina con su código. */
  public static void main(String[] argumentos) {
    Locale.setDefault(Locale.forLanguageTag("es-MX"));
    var afuera = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var errores = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int codigo = correr(afuera, errores, argumentos);
    afuera.flush();
    errores.flush();
    System.exit(codigo);
  }

  /** Corre la orden sin terminar la máquina. */
  static int correr(PrintWriter afuera, PrintWriter errores, String... argumentos) {
    return new CommandLine(new Informe())
        .setOut(afuera)
        .setErr(errores)
        .setParameterExceptionHandler(Informe::malUso)
        .setExecutionExceptionHandler((falla, cl, r) -> Falla.contar(falla, errores))
        .execute(argumentos);
  }

  private static int malUso(ParameterException e, String[] argumentos) {
    var errores = e.getCommandLine().getErr();
    errores.println(Uso.enEspanol(e));
    errores.println("Vea: informe " + nombre(e.getCommandLine()) + "--help");
    return Salida.USO;
  }

  private static String nombre(CommandLine orden) {
    var padre = orden.getParent();
    return padre == null ? "" : nombre(padre) + orden.getCommandName() + " ";
  }

  @Override
  public void run() {
    throw new ParameterException(orden.commandLine(), "Falta la orden.");
  }

  static final class DeMaven implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"informe " + Version.actual()};
    }
  }
}
