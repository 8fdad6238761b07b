package mx.iecm.informe.consola;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** La orden {@code informe servir}: el servidor completo en esta máquina, con datos de ejemplo. */
@Command(
    name = "servir",
    description = {
      "Sirve la aplicación en esta máquina: las áreas suben sus libros y la secretaría compila.",
      "",
      "Los datos quedan en una carpeta y ahí siguen la próxima vez. Ctrl-C la detiene.",
      "Con otra base de datos: INFORME_BD_CONTROLADOR=postgresql, INFORME_BD_URL,",
      "INFORME_BD_USUARIO e INFORME_BD_CLAVE en el ambiente. Así no hay personas de demostración:",
      "la primera de la secretaría es INFORME_PRIMERA_PERSONA, con INFORME_PRIMERA_CLAVE."
    },
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpciones:%n")
final class Servir implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Option(
      names = "--puerto",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Dónde escucha. Si no se dice, ${DEFAULT-VALUE}.")
  private int puerto;

  @Option(
      names = "--escuchar",
      paramLabel = "DIRECCIÓN",
      defaultValue = "127.0.0.1",
      description = {
        "A quién atiende. Si no se dice, solo a esta máquina;",
        "las personas de demostración no son para más."
      })
  private String escucha;

  @Option(
      names = "--datos",
      paramLabel = "DIR",
      defaultValue = "servidor",
      description = "Dónde guarda todo. Si no se dice, en ./${DEFAULT-VALUE}.")
  private Path datos;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  private volatile boolean deteniendo;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter afuera = orden.commandLine().getOut();
    PrintWriter errores = orden.commandLine().getErr();
    if (puerto < 1 || puerto > Servidor.PUERTO_MAYOR) {
      throw new ParameterException(
          orden.commandLine(), "El puerto va de 1 a " + Servidor.PUERTO_MAYOR + ": " + puerto);
    }
    var instalacion = Instalacion.delLanzador();
    if (!instalacion.faltantes().isEmpty()) {
      errores.println("Falta construir el servidor (mvn -pl informe-web -am package). No está:");
      instalacion.faltantes().forEach(f -> errores.println("  - " + f));
      return Salida.USO;
    }
    var ocupado = Servidor.puertos(puerto).stream().filter(Servidor::ocupado).findFirst();
    if (ocupado.isPresent()) {
      errores.println("El puerto " + ocupado.get() + " está ocupado: diga otro con --puerto.");
      return Salida.USO;
    }
    Path carpeta = datos.toAbsolutePath().normalize();
    afuera.println("Arrancando el servidor; sus datos están en " + carpeta + "…");
    try (var servidor = Servidor.arrancar(instalacion, carpeta, puerto, escucha)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> detener(servidor), "detener"));
      if (!servidor.esperar()) {
        errores.println("El servidor no arrancó. Su bitácora: " + servidor.bitacora());
        return Salida.FALLA;
      }
      afuera.println();
      afuera.println("informe está en " + servidor.direccion());
      if (Servidor.esDeDemostracion(System.getenv())
          && new PeriodoDeEjemplo(servidor.direccion()).abrir(instalacion.ejemplo())) {
        presentar(afuera);
      }
      afuera.println();
      afuera.println("Ctrl-C lo detiene.");
      int codigo = servidor.codigo();
      if (deteniendo) {
        afuera.println("Servidor detenido.");
        return Salida.EMITIDO;
      }
      errores.println("El servidor terminó (código " + codigo + "): " + servidor.bitacora());
      return Salida.FALLA;
    }
  }

  /** Con Ctrl-C, el servidor acaba con orden antes que esta orden. */
  private void detener(Servidor servidor) {
    deteniendo = true;
    servidor.close();
  }

  private static void presentar(PrintWriter afuera) {
    afuera.println();
    afuera.println("Personas de demostración (la clave de todas es «demo»):");
    afuera.println("  secretaria               abre periodos, ve quién entregó y compila");
    afuera.println("  auditoria                ve todo y no cambia nada");
    afuera.println("  dvoe, utcsyd, utsi, se   cada una entrega el libro de su área");
  }
}
