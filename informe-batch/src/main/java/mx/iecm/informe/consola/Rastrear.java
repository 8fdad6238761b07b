package mx.iecm.informe.consola;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.origen.DocumentoAjeno;
import mx.iecm.informe.origen.DocumentoEmitido;
import mx.iecm.informe.origen.Procedencia.DeCifra;
import mx.iecm.informe.origen.Procedencia.DeTabla;
import mx.iecm.informe.origen.Verificacion.Estado;
import mx.iecm.informe.origen.Verificador;
import mx.iecm.informe.trabajo.Rastreo;
import mx.iecm.informe.trabajo.Rastro;
import mx.iecm.informe.trabajo.RastroEnJson;
import mx.iecm.informe.trabajo.RastroEnTexto;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** La orden {@code informe origen}: de qué libro, hoja y celda sale lo que el documento dice. */
@Command(
    name = "origen",
    description = {
      "Dice de qué libro, hoja y celdas sale una cifra o un renglón de un informe.",
      "",
      "No hace falta más que el documento. Sin --cifra ni --tabla dice qué se le puede preguntar."
    },
    synopsisHeading = "Uso: ",
    parameterListHeading = "%nDatos:%n",
    optionListHeading = "%nOpciones:%n")
final class Rastrear implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Parameters(index = "0", paramLabel = "DOCX", description = "El informe en Word.")
  private Path documento;

  @Option(names = "--cifra", paramLabel = "CLAVE", description = "La clave de una cifra.")
  private @Nullable String cifra;

  @Option(names = "--tabla", paramLabel = "CLAVE", description = "La clave de una tabla.")
  private @Nullable String tabla;

  @Option(
      names = "--fila",
      paramLabel = "N",
      description = "El renglón de la tabla, como se imprime: el primero es 1.")
  private @Nullable Long fila;

  @Option(
      names = "--libros",
      paramLabel = "CARPETA",
      description = "La carpeta del caso, para ver lo que ahora dicen sus libros.")
  private @Nullable Path libros;

  @Option(names = "--json", description = "Lo dice para una máquina, en JSON.")
  private boolean json;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  public Integer call() throws IOException {
    comprobar();
    try (var abierto = DocumentoEmitido.abrir(documento)) {
      var rastreo =
          new Rastreo(abierto, Optional.ofNullable(libros), Limites.de(System.getProperties()));
      String respuesta = responder(rastreo);
      if (Verificador.verificar(documento, Optional.empty()).estado() == Estado.CAMBIADO) {
        orden
            .commandLine()
            .getErr()
            .println(
                "El documento cambió después de emitirse; esto es lo que se emitió. Vea: informe"
                    + " verificar "
                    + documento);
      }
      orden.commandLine().getOut().print(respuesta);
      orden.commandLine().getOut().flush();
      return Salida.EMITIDO;
    } catch (DocumentoAjeno e) {
      orden.commandLine().getErr().println(e.getMessage());
      return Salida.RECHAZADO;
    }
  }

  private void comprobar() {
    if (!Files.isRegularFile(documento)) {
      throw malUso("No está el documento: " + documento);
    }
    if (libros != null && !Files.isDirectory(libros)) {
      throw malUso("No está la carpeta: " + libros);
    }
    if (cifra != null && tabla != null) {
      throw malUso("Dé --cifra o --tabla, no las dos.");
    }
    if ((tabla == null) != (fila == null)) {
      throw malUso("De una tabla se pregunta un renglón: dé --tabla CLAVE --fila N.");
    }
  }

  private String responder(Rastreo rastreo) throws IOException, DocumentoAjeno {
    var procedencia = rastreo.procedencia();
    if (cifra != null) {
      var claves = procedencia.cifras().stream().map(DeCifra::clave).toList();
      String clave = conocida("cifra", cifra, claves);
      return escrito(rastreo.cifra(procedencia.cifra(clave).orElseThrow()));
    }
    if (tabla != null && fila != null) {
      var claves = procedencia.tablas().stream().map(DeTabla::clave).toList();
      String clave = conocida("tabla", tabla, claves);
      return escrito(renglon(rastreo, procedencia.tabla(clave).orElseThrow(), fila));
    }
    return json ? RastroEnJson.lista(procedencia) : RastroEnTexto.lista(procedencia);
  }

  private Rastro renglon(Rastreo rastreo, DeTabla tabla, long fila)
      throws IOException, DocumentoAjeno {
    return rastreo
        .renglon(tabla, fila)
        .orElseThrow(
            () ->
                malUso(
                    "La tabla %s tiene %d renglones; se pidió el %d."
                        .formatted(tabla.clave(), tabla.impresos(), fila)));
  }

  private String escrito(Rastro rastro) {
    return json ? RastroEnJson.de(rastro) : RastroEnTexto.de(rastro);
  }

  private String conocida(String que, String clave, List<String> claves) {
    if (claves.contains(clave)) {
      return clave;
    }
    String propuesta =
        Propuestas.cercana(clave, claves).map(c -> " ¿Quiso decir «" + c + "»?").orElse("");
    throw malUso("El documento no tiene la %s «%s».%s".formatted(que, clave, propuesta));
  }

  private ParameterException malUso(String mensaje) {
    return new ParameterException(orden.commandLine(), mensaje);
  }
}
