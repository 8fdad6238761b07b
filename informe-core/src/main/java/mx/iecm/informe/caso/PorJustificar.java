package mx.iecm.informe.caso;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Justificacion;
import mx.iecm.informe.hallazgo.Justificado;
import mx.iecm.informe.hallazgo.Mensajes;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * El {@code justificaciones.csv} que un dictamen pide: las que siguen valiendo y un renglón por
 * cada advertencia que falta, al que solo hay que ponerle motivo y responsable.
 */
public final class PorJustificar {

  private static final String MARCA_PARA_EXCEL = "\uFEFF";

  private PorJustificar() {}

  /** Dice si hay algo justificado o por justificar. */
  public static boolean hay(Dictamen dictamen) {
    return !dictamen.justificados().isEmpty() || !pendientes(dictamen).isEmpty();
  }

  /** El archivo completo; con puro encabezado si no hay nada que justificar. */
  public static String csv(Dictamen dictamen) {
    var texto = new StringBuilder(MARCA_PARA_EXCEL);
    try (var csv = new CSVPrinter(texto, CSVFormat.DEFAULT)) {
      csv.printRecord(
          Stream.concat(FormatoDeJustificaciones.COLUMNAS.stream(), Stream.of("mensaje")));
      for (Justificado j : dictamen.justificados()) {
        Justificacion por = j.justificacion();
        escribir(csv, j.hallazgo(), por.motivo(), por.responsable());
      }
      for (Hallazgo h : pendientes(dictamen)) {
        escribir(csv, h, "", "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texto.toString();
  }

  private static List<Hallazgo> pendientes(Dictamen dictamen) {
    return dictamen.hallazgos().stream()
        .filter(h -> h.ficha().gravedad() == Gravedad.ADVERTENCIA)
        .toList();
  }

  private static void escribir(CSVPrinter csv, Hallazgo hallazgo, String motivo, String responsable)
      throws IOException {
    csv.printRecord(
        Stream.of(
                hallazgo.ficha().id(),
                hallazgo.registro(),
                hallazgo.valor(),
                motivo,
                responsable,
                Mensajes.texto(hallazgo))
            .map(FormatoDeJustificaciones::conApostrofo));
  }
}
