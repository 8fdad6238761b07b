package mx.iecm.informe.consola;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.concurrent.Callable;
import mx.iecm.informe.comparacion.Comparacion;
import mx.iecm.informe.control.ControlDeCambios;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.trabajo.ComparacionEscrita;
import mx.iecm.informe.xml.InformeXml;
import mx.iecm.informe.xml.XmlInvalidoException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** La orden {@code informe comparar}: en qué difieren dos informes. */
@Command(
    name = "comparar",
    description = {
      "Dice en qué difieren dos informes: de un periodo al siguiente, o de una versión a otra.",
      "",
      "Lo dice por asunto: + agregado, - quitado, ~ cambiado, = movido. Con --docx deja además un",
      "documento de Word con los cambios registrados: aceptarlos da el segundo; rechazarlos, el",
      "primero."
    },
    synopsisHeading = "Uso: ",
    parameterListHeading = "%nDatos:%n",
    optionListHeading = "%nOpciones:%n")
final class Comparar implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Parameters(
      index = "0",
      paramLabel = "ANTES",
      description = "El primero: su informe.xml, o la carpeta en que está.")
  private Path antes;

  @Parameters(index = "1", paramLabel = "AHORA", description = "El segundo.")
  private Path ahora;

  @Option(names = "--json", description = "Lo dice para una máquina, en JSON.")
  private boolean json;

  @Option(
      names = "--docx",
      paramLabel = "ARCHIVO",
      description = "Dónde dejar el documento con los cambios registrados.")
  private @Nullable Path docx;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  public Integer call() throws IOException {
    PrintWriter afuera = orden.commandLine().getOut();
    try {
      if (docx != null && Files.isDirectory(docx)) {
        throw new ComparacionImposible("El documento no puede ser una carpeta: " + docx);
      }
      Informe primero = leer(antes);
      Informe segundo = leer(ahora);
      var comparacion = Comparacion.de(primero, segundo);
      afuera.print(
          json
              ? ComparacionEscrita.paraMaquinas(comparacion)
              : ComparacionEscrita.paraPersonas(comparacion));
      if (docx != null) {
        escribir(primero, segundo, docx);
        if (!json) {
          afuera.println("\nControl de cambios: " + docx);
        }
      }
      afuera.flush();
      return Salida.EMITIDO;
    } catch (ComparacionImposible e) {
      orden.commandLine().getErr().println(e.getMessage());
      return Salida.USO;
    }
  }

  private static Informe leer(Path dado) throws IOException, ComparacionImposible {
    Path xml =
        InformeEnXml.en(dado).orElseThrow(() -> new ComparacionImposible(InformeEnXml.falta(dado)));
    try (var entrada = new BufferedInputStream(Files.newInputStream(xml), 1 << 16)) {
      return InformeXml.leer(entrada);
    } catch (XmlInvalidoException e) {
      throw new ComparacionImposible(xml + ": " + e.getMessage());
    }
  }

  /** El documento aparece entero o no aparece. */
  private static void escribir(Informe primero, Informe segundo, Path docx) throws IOException {
    Path destino = docx.toAbsolutePath();
    Path carpeta = Objects.requireNonNull(destino.getParent());
    Files.createDirectories(carpeta);
    Path aparte = carpeta.resolve("." + destino.getFileName() + ".parcial");
    try {
      try (var salida = Files.newOutputStream(aparte)) {
        ControlDeCambios.escribir(primero, segundo, salida);
      }
      Files.move(aparte, destino, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(aparte);
    }
  }
}
