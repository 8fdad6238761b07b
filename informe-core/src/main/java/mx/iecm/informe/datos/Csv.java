package mx.iecm.informe.datos;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Un archivo CSV que se escribe: RFC 4180, UTF-8 con marca de orden, ninguna celda que pueda
 * tomarse por fórmula.
 *
 * <p>La marca es para Excel: sin ella lee los acentos con la página de códigos de la máquina. Quien
 * lee por programa la salta con {@code utf-8-sig} o su equivalente.
 */
final class Csv implements AutoCloseable {

  private static final String MARCA = "\uFEFF";

  private final CSVPrinter impresor;

  private Csv(Path archivo, OpenOption... como) throws IOException {
    var flujo = new OutputStreamWriter(Files.newOutputStream(archivo, como), UTF_8);
    this.impresor = new CSVPrinter(new BufferedWriter(flujo, 1 << 16), CSVFormat.RFC4180);
  }

  /** Empieza un archivo con sus encabezados. */
  static Csv nuevo(Path archivo, List<String> encabezados) throws IOException {
    var csv = new Csv(archivo, StandardOpenOption.CREATE_NEW);
    csv.impresor.getOut().append(MARCA);
    csv.renglon(encabezados);
    return csv;
  }

  /** Sigue un archivo ya empezado. */
  static Csv seguido(Path archivo) throws IOException {
    return new Csv(archivo, StandardOpenOption.APPEND);
  }

  void renglon(List<String> celdas) throws IOException {
    for (String celda : celdas) {
      impresor.print(TextoInerte.de(celda));
    }
    impresor.println();
  }

  @Override
  public void close() throws IOException {
    impresor.close();
  }
}
