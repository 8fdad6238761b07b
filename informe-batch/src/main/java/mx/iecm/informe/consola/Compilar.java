package mx.iecm.informe.consola;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mx.iecm.informe.documento.Compositor;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.paginado.LibreOffice;
import mx.iecm.informe.trabajo.Acabado;
import mx.iecm.informe.trabajo.Caso;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** La orden {@code informe compilar}: una carpeta de caso se vuelve informe y dictamen. */
@Command(
    name = "compilar",
    description = {
      "Compila el informe de una carpeta de caso.",
      "",
      "La carpeta tiene programa.xlsx, secretaria.xlsx y entregas/*.xlsx. En la salida quedan",
      "informe.docx, informe.xml, dictamen.txt, dictamen.json y manifiesto.json, y si hay",
      "advertencias por-justificar.csv. Si hay errores no se emite el informe; con --borrador se",
      "emite uno marcado en cada página (borrador.docx). La carpeta puede traer además",
      "plantilla.docx, reglas.properties, justificaciones.csv y anterior.xml."
    },
    synopsisHeading = "Uso: ",
    parameterListHeading = "%nDatos:%n",
    optionListHeading = "%nOpciones:%n")
final class Compilar implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Parameters(index = "0", paramLabel = "CARPETA", description = "La carpeta del caso.")
  private Path carpeta;

  @Option(
      names = "--salida",
      paramLabel = "DIR",
      description = "Dónde dejar el resultado. Si no se dice, en CARPETA/salida.")
  private @Nullable Path salida;

  @Option(names = "--borrador", description = "Compone un borrador aunque haya errores.")
  private boolean borrador;

  @Option(
      names = "--pdf",
      description = "Deja también el informe en PDF accesible. Lo hace LibreOffice.")
  private boolean pdf;

  @Option(
      names = "--rapido",
      description = "No acomoda las páginas: las del índice las pone Word al abrir el informe.")
  private boolean rapido;

  @Option(
      names = "--reanudar",
      description = "Sigue la compilación que se interrumpió en esa salida, desde donde iba.")
  private boolean reanudar;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  @SuppressWarnings("try") // el cerrojo solo se toma y se suelta
  public Integer call() throws IOException {
    PrintWriter afuera = orden.commandLine().getOut();
    PrintWriter errores = orden.commandLine().getErr();
    var reparos = new Reparos(new Caso(carpeta)).lista();
    if (!reparos.isEmpty()) {
      reparos.forEach(errores::println);
      return Salida.USO;
    }
    if (pdf && rapido) {
      errores.println("--rapido no acomoda las páginas y --pdf las necesita: diga uno de los dos.");
      return Salida.USO;
    }
    if (pdf && LibreOffice.delSistema().isEmpty()) {
      errores.println(
          "Para el PDF hace falta LibreOffice y no se encontró. Instálelo, o diga dónde está su"
              + " programa soffice con la variable "
              + LibreOffice.AMBIENTE
              + ".");
      return Salida.USO;
    }
    Path destino = (salida == null ? carpeta.resolve("salida") : salida).toAbsolutePath();
    if (Files.exists(destino) && !Files.isDirectory(destino)) {
      errores.println("La salida no es una carpeta: " + destino);
      return Salida.USO;
    }
    Files.createDirectories(destino);
    calentar();
    try (var cerrojo = Cerrojo.tomar(destino)) {
      var trabajo = new TrabajoDeConsola(destino, afuera);
      String veredicto =
          reanudar
              ? trabajo.reanudar()
              : trabajo.compilar(carpeta.toAbsolutePath(), borrador, acabado());
      int codigo = terminar(Veredicto.valueOf(veredicto), destino, afuera);
      return codigo == Salida.EMITIDO && pdf ? conPdf(destino) : codigo;
    } catch (OverlappingFileLockException e) {
      errores.println("Ya hay otra compilación en curso en " + destino + ".");
      return Salida.USO;
    } catch (NadaQueReanudar e) {
      errores.println("No hay ninguna compilación interrumpida en " + destino + ".");
      return Salida.USO;
    }
  }

  private Acabado acabado() {
    if (pdf) {
      return Acabado.PDF;
    }
    return rapido ? Acabado.RAPIDO : Acabado.PAGINADO;
  }

  /** Va cargando lo que hará falta al componer, en el procesador que la lectura no ocupa. */
  private static void calentar() {
    var aparte = new Thread(Compositor::calentar, "calentar");
    aparte.setDaemon(true);
    aparte.start();
  }

  /** Si se emitió el informe y no su PDF, no se hizo lo que se pidió. */
  private int conPdf(Path destino) {
    for (String nombre : List.of("informe.pdf", "borrador.pdf")) {
      if (Files.exists(destino.resolve(nombre))) {
        orden.commandLine().getOut().println("PDF: " + destino.resolve(nombre));
        return Salida.EMITIDO;
      }
    }
    orden.commandLine().getErr().println("El informe se emitió, pero no su PDF.");
    return Salida.FALLA;
  }

  private static int terminar(Veredicto veredicto, Path destino, PrintWriter afuera) {
    Path informe = destino.resolve("informe.docx");
    Path deBorrador = destino.resolve("borrador.docx");
    afuera.println(veredicto + ". Dictamen: " + destino.resolve("dictamen.txt"));
    if (Files.exists(deBorrador)) {
      afuera.println("Borrador: " + deBorrador);
      return Salida.EMITIDO;
    }
    if (veredicto == Veredicto.RECHAZADO) {
      afuera.println("No se emite el informe hasta corregir los errores.");
      return Salida.RECHAZADO;
    }
    afuera.println("Informe: " + informe);
    return Salida.EMITIDO;
  }
}
