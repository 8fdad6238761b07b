package mx.iecm.informe.consola;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.iecm.informe.acuse.VerificacionDeAcuse;
import mx.iecm.informe.origen.Huella;
import mx.iecm.informe.origen.Verificador;
import mx.iecm.informe.trabajo.HuellaPublicada;
import mx.iecm.informe.trabajo.VerificacionEscrita;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** La orden {@code informe verificar}: si un documento o un acuse sigue siendo el que se dio. */
@Command(
    name = "verificar",
    description = {
      "Dice si un informe sigue siendo el que se emitió, o un acuse el que se dio.",
      "",
      "Termina con 0 si está intacto, con 1 si ya no es el mismo o lo empacó otro programa, y con 2",
      "si no es un documento de este programa. El sello que lleva dentro no es una firma: quien",
      "cambie el documento podría rehacerlo. La huella de manifiesto.json, guardada aparte, no.",
      "",
      "De un acuse (su archivo .json) dice si está entero y, con --libro, si el libro es el suyo."
    },
    synopsisHeading = "Uso: ",
    parameterListHeading = "%nDatos:%n",
    optionListHeading = "%nOpciones:%n")
final class Verificar implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Parameters(
      index = "0",
      paramLabel = "DOCX",
      description = "El informe en Word, o un acuse en JSON.")
  private Path documento;

  @Option(
      names = "--manifiesto",
      paramLabel = "JSON",
      description =
          "El manifiesto con que se publicó. Si no se dice, el que está junto al informe.")
  private @Nullable Path manifiesto;

  @Option(
      names = "--libro",
      paramLabel = "LIBRO",
      description = "El libro de Excel del que habla el acuse.")
  private @Nullable Path libro;

  @Option(names = "--json", description = "Lo dice para una máquina, en JSON.")
  private boolean json;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(documento)) {
      throw new ParameterException(orden.commandLine(), "No está el documento: " + documento);
    }
    if (documento.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
      return verificarAcuse();
    }
    if (libro != null) {
      throw new ParameterException(
          orden.commandLine(), "--libro es para un acuse, que es un archivo .json.");
    }
    var verificacion = Verificador.verificar(documento, huella());
    var afuera = orden.commandLine().getOut();
    afuera.print(
        json
            ? VerificacionEscrita.paraMaquinas(verificacion)
            : VerificacionEscrita.paraPersonas(verificacion));
    afuera.flush();
    return switch (verificacion.estado()) {
      case INTACTO -> Salida.EMITIDO;
      case REEMPACADO, CAMBIADO, OTRO -> Salida.RECHAZADO;
      case AJENO -> Salida.USO;
    };
  }

  private int verificarAcuse() throws IOException {
    if (libro != null && !Files.isRegularFile(libro)) {
      throw new ParameterException(orden.commandLine(), "No está el libro: " + libro);
    }
    var huellaDelLibro = libro == null ? Optional.<String>empty() : Optional.of(Huella.de(libro));
    String texto = new String(Files.readAllBytes(documento), StandardCharsets.UTF_8);
    var verificacion = VerificacionDeAcuse.de(texto, huellaDelLibro);
    var afuera = orden.commandLine().getOut();
    afuera.print(json ? verificacion.paraMaquinas() : verificacion.paraPersonas());
    afuera.flush();
    if (verificacion.acuse().isEmpty()) {
      return Salida.USO;
    }
    return verificacion.conforme() ? Salida.EMITIDO : Salida.RECHAZADO;
  }

  private Optional<String> huella() throws IOException {
    if (manifiesto == null) {
      Path junto = documento.resolveSibling("manifiesto.json");
      return Files.isRegularFile(junto) ? HuellaPublicada.de(junto, documento) : Optional.empty();
    }
    var huella =
        Files.isRegularFile(manifiesto)
            ? HuellaPublicada.de(manifiesto, documento)
            : Optional.<String>empty();
    if (huella.isEmpty()) {
      throw new ParameterException(
          orden.commandLine(), "No es un manifiesto que diga de este informe: " + manifiesto);
    }
    return huella;
  }
}
