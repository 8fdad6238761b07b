package mx.iecm.informe.consola;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mx.iecm.informe.datos.DatosAbiertos;
import mx.iecm.informe.datos.InformeInconsistente;
import mx.iecm.informe.xml.XmlInvalidoException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** La orden {@code informe exportar}: de un informe, sus datos abiertos. */
@Command(
    name = "exportar",
    description = {
      "Exporta un informe como datos abiertos.",
      "",
      "De su informe.xml salen un CSV por tabla y uno por lista (personas, sesiones, asistencia,",
      "acuerdos, líneas, narrativa, pendientes y cifras), con columnas.csv, que dice qué hay en cada",
      "columna, LEEME.txt y el mismo informe.xml."
    },
    synopsisHeading = "Uso: ",
    parameterListHeading = "%nDatos:%n",
    optionListHeading = "%nOpciones:%n")
final class Exportar implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Parameters(
      index = "0",
      paramLabel = "INFORME",
      description = "El informe.xml, o la carpeta en que está.")
  private Path informe;

  @Option(
      names = "--salida",
      paramLabel = "DIR",
      defaultValue = "datos",
      description = "Dónde dejar los archivos. Si no se dice, en ./${DEFAULT-VALUE}.")
  private Path salida;

  @Option(
      names = "--reemplazar",
      description = "Escribe aunque la carpeta ya tenga algo; pisa lo del mismo nombre.")
  private boolean reemplazar;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  public Integer call() throws IOException {
    PrintWriter errores = orden.commandLine().getErr();
    var xml = InformeEnXml.en(informe);
    if (xml.isEmpty()) {
      errores.println(InformeEnXml.falta(informe));
      return Salida.USO;
    }
    if (Files.exists(salida) && !Files.isDirectory(salida)) {
      errores.println("La salida no es una carpeta: " + salida);
      return Salida.USO;
    }
    if (!reemplazar && ocupada()) {
      errores.println("En " + salida + " ya hay algo. Dé otra --salida, o --reemplazar.");
      return Salida.USO;
    }
    return exportar(xml.get());
  }

  private boolean ocupada() throws IOException {
    if (!Files.isDirectory(salida)) {
      return false;
    }
    try (Stream<Path> adentro = Files.list(salida)) {
      return adentro.findAny().isPresent();
    }
  }

  private int exportar(Path xml) throws IOException {
    PrintWriter errores = orden.commandLine().getErr();
    try {
      var archivos = DatosAbiertos.exportar(xml, salida);
      orden.commandLine().getOut().println(archivos.size() + " archivos en " + salida + ".");
      return Salida.EMITIDO;
    } catch (XmlInvalidoException e) {
      errores.println(xml + ": " + e.getMessage());
    } catch (InformeInconsistente e) {
      errores.println(xml + ": El informe no concuerda consigo mismo: " + e.getMessage() + ".");
    }
    return Salida.USO;
  }
}
