package mx.iecm.informe.consola;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
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

/** La orden {@code informe verificar}: si un documento sigue siendo el que se emitió. */
@Command(
    name = "verificar",
    description = {
      "Dice si un informe sigue siendo el que se emitió.",
      "",
      "Termina con 0 si está intacto, con 1 si ya no es el mismo o lo empacó otro programa, y con 2",
      "si no es un documento de este programa. El sello que lleva dentro no es una firma: quien",
      "cambie el documento podría rehacerlo. La huella de manifiesto.json, guardada aparte, no."
    },
    synopsisHeading = "Uso: ",
    parameterListHeading = "%nDatos:%n",
    optionListHeading = "%nOpciones:%n")
final class Verificar implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Parameters(index = "0", paramLabel = "DOCX", description = "El informe en Word.")
  private Path documento;

  @Option(
      names = "--manifiesto",
      paramLabel = "JSON",
      description =
          "El manifiesto con que se publicó. Si no se dice, el que está junto al informe.")
  private @Nullable Path manifiesto;

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
