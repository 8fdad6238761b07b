package mx.iecm.informe.consola;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mx.iecm.informe.bitacora.Asiento;
import mx.iecm.informe.bitacora.Eslabon;
import mx.iecm.informe.bitacora.Rotura;
import mx.iecm.informe.trabajo.AsientoEscrito;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * La orden {@code informe bitacora verificar}: si una bitácora exportada concuerda consigo misma.
 */
@Command(
    name = "verificar",
    description = {
      "Dice si una bitácora exportada está entera y nadie la cambió, sin preguntar al servidor.",
      "",
      "Termina con 0 si concuerda y con 1 si no, y dice desde qué asiento. Que le falten los últimos",
      "solo se nota comparando su última huella con la de otra copia: guárdela aparte."
    },
    synopsisHeading = "Uso: ",
    parameterListHeading = "%nDatos:%n",
    optionListHeading = "%nOpciones:%n")
final class VerificarBitacora implements Callable<Integer> {

  @Spec private CommandSpec orden;

  @Parameters(
      index = "0",
      paramLabel = "ARCHIVO",
      description = "La bitácora, un asiento por línea, como la da /api/bitacora/exportada.")
  private Path archivo;

  @Mixin
  @SuppressWarnings("unused") // la lee picocli
  private final Ayuda ayuda = new Ayuda();

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(archivo)) {
      orden.commandLine().getErr().println("No está la bitácora: " + archivo.toAbsolutePath());
      return Salida.USO;
    }
    try (BufferedReader lineas = Files.newBufferedReader(archivo)) {
      return verificar(lineas);
    } catch (MalformedInputException e) {
      return noConcuerda("El archivo no es texto UTF-8: no es una bitácora exportada.");
    }
  }

  private int verificar(BufferedReader lineas) throws IOException {
    var cadena = Eslabon.INICIO;
    for (String linea = lineas.readLine(); linea != null; linea = lineas.readLine()) {
      var leido = AsientoEscrito.leer(linea);
      if (leido.isEmpty()) {
        return noConcuerda("La línea %d no es un asiento.".formatted(cadena.numero() + 1));
      }
      var rotura = cadena.rotura(leido.get());
      if (rotura.isPresent()) {
        return noConcuerda(explicar(rotura.get(), cadena.numero() + 1, leido.get()));
      }
      cadena = leido.get().eslabon();
    }
    orden
        .commandLine()
        .getOut()
        .println("La bitácora concuerda: %d asientos.".formatted(cadena.numero()));
    orden.commandLine().getOut().println("Última huella: " + cadena.huella());
    return Salida.EMITIDO;
  }

  private int noConcuerda(String porQue) {
    orden.commandLine().getOut().println("La bitácora no concuerda. " + porQue);
    return Salida.RECHAZADO;
  }

  private static String explicar(Rotura rotura, long esperado, Asiento asiento) {
    return switch (rotura) {
      case NUMERO ->
          "Se esperaba el asiento %d y está el %d.".formatted(esperado, asiento.numero());
      case ANTERIOR -> "El asiento %d no sigue al que lo precede.".formatted(esperado);
      case HUELLA ->
          "El asiento %d no dice lo que decía cuando se anotó: %s, %s, %s."
              .formatted(
                  esperado,
                  asiento.hecho().cuando(),
                  asiento.hecho().quien(),
                  asiento.hecho().acto());
    };
  }
}
