package mx.iecm.informe.consola;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.trabajo.Caso;
import mx.iecm.informe.trabajo.CopiasAnotadas;
import mx.iecm.informe.trabajo.LibroSuelto;
import mx.iecm.informe.trabajo.Validacion;
import mx.iecm.informe.trabajo.ValidacionDeLibro;
import mx.iecm.informe.trabajo.ValidacionEscrita;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** La orden {@code informe validar}: lo hallado en unos libros, sin compilar nada. */
@Command(
    name = "validar",
    description = {
      "Dice lo que hay que corregir en uno o más libros, sin compilar nada.",
      "",
      "De un libro solo se dice lo que se sabe sin los demás; de la carpeta de un caso, lo mismo que",
      "diría su dictamen. Con --anotar deja además una copia de cada libro con las celdas de color, un",
      "comentario en cada una y una hoja Observaciones; el libro que se dio no se toca."
    },
    synopsisHeading = "Uso: ",
    parameterListHeading = "%nDatos:%n",
    optionListHeading = "%nOpciones:%n")
final class Validar implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Parameters(
      arity = "1..*",
      paramLabel = "LIBRO",
      description = "Un libro de Excel o la carpeta de un caso.")
  private List<Path> libros = List.of();

  @Option(
      names = "--programa",
      paramLabel = "LIBRO",
      description = "El programa. Si no se dice, el del caso en que está el libro.")
  private @Nullable Path programa;

  @Option(
      names = "--secretaria",
      paramLabel = "LIBRO",
      description = {
        "El libro de la secretaría, que dice el periodo.",
        "Si no se dice, el que está junto al programa; si no lo hay, el periodo es el de la portada."
      })
  private @Nullable Path secretaria;

  @Option(names = "--json", description = "Lo dice para una máquina, en JSON.")
  private boolean json;

  @Option(
      names = "--anotar",
      paramLabel = "DIR",
      description = "Dónde dejar las copias anotadas de los libros.")
  private @Nullable Path anotar;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  private final Limites limites = Limites.de(System.getProperties());

  @Override
  public Integer call() throws IOException {
    PrintWriter afuera = orden.commandLine().getOut();
    var reparos = reparos();
    if (!reparos.isEmpty()) {
      reparos.forEach(orden.commandLine().getErr()::println);
      return Salida.USO;
    }
    var validaciones = new ArrayList<Validacion>();
    for (Path libro : libros) {
      var validacion = validar(libro);
      if (validacion.isEmpty()) {
        return sinPrograma(libro);
      }
      validaciones.add(validacion.get());
    }
    var validacion = Validacion.juntas(validaciones);
    var copias = new CopiasAnotadas(validacion, limites);
    if (anotar != null && !copias.repetidos().isEmpty()) {
      String repetidos = String.join(", ", copias.repetidos());
      orden.commandLine().getErr().println("Hay dos libros con el mismo nombre: " + repetidos);
      return Salida.USO;
    }
    var escritos = anotar == null ? List.<Path>of() : copias.escribir(anotar);
    afuera.print(
        json
            ? ValidacionEscrita.paraMaquinas(validacion)
            : ValidacionEscrita.paraPersonas(validacion));
    if (!json) {
      escritos.forEach(e -> afuera.println("Anotado: " + e));
    }
    afuera.flush();
    boolean rechazado = validacion.dictamen().veredicto() == Veredicto.RECHAZADO;
    return rechazado ? Salida.RECHAZADO : Salida.EMITIDO;
  }

  /** Por qué no se puede ni empezar; vacía si se puede. */
  private List<String> reparos() throws IOException {
    var reparos = new ArrayList<String>();
    for (Path libro : libros) {
      if (Files.isDirectory(libro)) {
        reparos.addAll(new Reparos(new Caso(libro)).lista());
      } else if (!Files.isRegularFile(libro)) {
        reparos.add("No está el libro: " + libro);
      }
    }
    for (@Nullable Path libro : new Path[] {programa, secretaria}) {
      if (libro != null && !Files.isRegularFile(libro)) {
        reparos.add("No está el libro: " + libro);
      }
    }
    if (anotar != null && Files.exists(anotar) && !Files.isDirectory(anotar)) {
      reparos.add("Donde dejar las copias no es una carpeta: " + anotar);
    } else if (anotar != null && encima(anotar)) {
      reparos.add("En " + anotar + " están los libros: dé otra carpeta para las copias.");
    }
    return reparos;
  }

  /** Una copia nunca se escribe donde está el libro que se dio. */
  private boolean encima(Path carpeta) throws IOException {
    if (!Files.isDirectory(carpeta)) {
      return false;
    }
    for (Path libro : libros) {
      Path real = libro.toRealPath();
      Path suya = Files.isDirectory(real) ? real : real.getParent();
      Path destino = carpeta.toRealPath();
      boolean enEntregas = Files.isDirectory(real) && destino.equals(real.resolve("entregas"));
      if (destino.equals(suya) || enEntregas) {
        return true;
      }
    }
    return false;
  }

  private Optional<Validacion> validar(Path libro) {
    if (Files.isDirectory(libro)) {
      var encargo = new EncargoDeCarpeta(new Caso(libro), new AvanceDeConsola());
      var validacion = Validacion.deCaso(encargo, limites);
      return Optional.of(libros.size() == 1 ? validacion : validacion.en(libro.toString()));
    }
    var suelto = new LibroSuelto(libro);
    var nombres = libros.stream().map(l -> new LibroSuelto(l).nombre()).toList();
    boolean unico = Collections.frequency(nombres, suelto.nombre()) == 1;
    var dePrograma = Optional.ofNullable(programa).or(suelto::programa);
    var deSecretaria =
        Optional.ofNullable(secretaria)
            .or(() -> dePrograma.flatMap(p -> new LibroSuelto(p).secretaria()));
    return ValidacionDeLibro.validar(
        suelto, unico ? suelto.nombre() : libro.toString(), dePrograma, deSecretaria, limites);
  }

  private int sinPrograma(Path libro) {
    var errores = orden.commandLine().getErr();
    errores.println("No se sabe con qué programa validar " + libro + ".");
    errores.println(
        "Diga cuál con --programa programa.xlsx, o dé el libro en la carpeta de su caso.");
    return Salida.USO;
  }
}
