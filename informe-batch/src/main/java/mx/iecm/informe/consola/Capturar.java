package mx.iecm.informe.consola;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.caso.Revision;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.libro.captura.Captura;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.trabajo.HallazgoEscrito;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** La orden {@code informe captura}: del programa, el libro que cada área llena en un periodo. */
@Command(
    name = "captura",
    description = {
      "Escribe el libro que cada área llena en un periodo.",
      "",
      "Cada libro trae solo las líneas y las tablas de su área, con ayuda, listas, comprobaciones y",
      "cuentas de lo que falta. Con el XML del informe anterior trae también lo que se prometió."
    },
    synopsisHeading = "Uso: ",
    optionListHeading = "%nOpciones:%n")
final class Capturar implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Option(
      names = "--programa",
      paramLabel = "LIBRO",
      required = true,
      description = "El programa.xlsx del ejercicio.")
  private Path programa;

  @Option(
      names = "--periodo",
      paramLabel = "PERIODO",
      required = true,
      description = "2025-T3 (trimestre), 2025-S1 (semestre), 2025-M04 (mes) o 2025.")
  private String periodo;

  @Option(
      names = "--anterior",
      paramLabel = "XML",
      description = "El informe.xml del periodo anterior, para recordar sus promesas.")
  private @Nullable Path anterior;

  @Option(
      names = "--area",
      paramLabel = "SIGLAS",
      description = "Solo la de esas siglas; se puede repetir. Si no se dice, todas.")
  private List<String> areas = new ArrayList<>();

  @Option(
      names = "--salida",
      paramLabel = "DIR",
      defaultValue = "captura",
      description = "Dónde dejar los libros. Si no se dice, en ./${DEFAULT-VALUE}.")
  private Path salida;

  @Option(
      names = "--reemplazar",
      description = "Escribe aunque ya haya un libro con ese nombre; lo capturado en él se pierde.")
  private boolean reemplazar;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  public Integer call() throws IOException {
    PrintWriter errores = orden.commandLine().getErr();
    var cuando = periodo();
    if (!Files.isRegularFile(programa)) {
      errores.println("No está el programa: " + programa.toAbsolutePath());
      return Salida.USO;
    }
    var limites = Limites.de(System.getProperties());
    var revision =
        Revision.con(LibroRecibido.enArchivo(programa.getFileName().toString(), programa), limites);
    if (revision.programa().isEmpty() || conErrores(revision)) {
      errores.println("El programa tiene errores y de él no se pueden hacer los libros:");
      contar(revision.hallazgos(), errores);
      return Salida.RECHAZADO;
    }
    try {
      return escribir(revision.programa().get(), cuando, limites);
    } catch (CapturaImposible e) {
      errores.println(e.getMessage());
      return Salida.USO;
    }
  }

  private static boolean conErrores(Revision revision) {
    return revision.hallazgos().stream().anyMatch(h -> h.ficha().gravedad() == Gravedad.ERROR);
  }

  private Periodo periodo() {
    return Periodo.deClave(periodo)
        .orElseThrow(
            () ->
                new ParameterException(
                    orden.commandLine(),
                    "El periodo se escribe 2025-T3, 2025-S1, 2025-M04 o 2025, y se leyó: "
                        + periodo));
  }

  private static void contar(List<Hallazgo> hallazgos, PrintWriter errores) {
    hallazgos.forEach(h -> errores.print(HallazgoEscrito.paraPersonas(h)));
    errores.flush();
  }

  private int escribir(Programa leido, Periodo cuando, Limites limites)
      throws IOException, CapturaImposible {
    PrintWriter afuera = orden.commandLine().getOut();
    if (leido.organo().ejercicio() != cuando.ejercicio()) {
      afuera.println("Aviso: el programa es del ejercicio " + leido.organo().ejercicio() + ".");
    }
    List<Resultado> anteriores =
        anterior == null
            ? List.of()
            : InformeAnterior.leer(anterior, leido, cuando, afuera).resultados();
    var libros = new LibrosDeCaptura(salida);
    for (String area : pedidas(leido)) {
      libros.agregar(area, Captura.de(leido, cuando, area, anteriores));
    }
    var ilegibles = libros.ilegibles(limites);
    if (!ilegibles.isEmpty()) {
      contar(ilegibles, orden.commandLine().getErr());
      throw new CapturaImposible(
          "El programa da libros que después no se podrían leer. Los límites se cambian con"
              + " JAVA_OPTS=-D"
              + Limites.PROPIEDAD
              + "…");
    }
    libros.escribir(reemplazar).forEach(l -> afuera.println("Captura: " + l));
    return Salida.EMITIDO;
  }

  /** Las áreas que se piden, con las siglas como las escribe el programa. */
  private List<String> pedidas(Programa leido) throws CapturaImposible {
    var conLineas = Captura.areas(leido);
    if (areas.isEmpty()) {
      return conLineas;
    }
    var pedidas = new ArrayList<String>();
    for (String area : areas) {
      Optional<String> siglas =
          conLineas.stream().filter(s -> Comparacion.iguales(s, area)).findFirst();
      pedidas.add(
          siglas.orElseThrow(
              () ->
                  new CapturaImposible(
                      "«%s» no responde de ninguna línea; responden %s."
                          .formatted(area, String.join(", ", conLineas)))));
    }
    return pedidas.stream().distinct().toList();
  }
}
