package mx.iecm.informe.caso;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.hallazgo.Ajustes;
import mx.iecm.informe.hallazgo.Ajustes.Ajuste;
import mx.iecm.informe.hallazgo.Justificacion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * El criterio de un caso como los archivos que lo acompañan, para quien lo reúne de otra manera que
 * escribiéndolos. Lo que aquí se escribe, {@link Criterio#leer} lo lee igual.
 */
public final class CriterioEscrito {

  private CriterioEscrito() {}

  /** Los ajustes como {@value Acompanantes#AJUSTES}. */
  public static LibroRecibido de(Ajustes ajustes) {
    String texto =
        ajustes.lista().stream().map(CriterioEscrito::linea).collect(Collectors.joining());
    return LibroRecibido.enMemoria(Acompanantes.AJUSTES, texto.getBytes(UTF_8));
  }

  /**
   * Un ajuste como se escribió en una forma, sin saber si vale: eso lo dice quien lo lee.
   *
   * @param regla su clave
   * @param accion {@code apagada}, {@code error}, {@code advertencia} o {@code nota}
   * @param motivo por qué
   */
  public static LibroRecibido ajuste(String regla, String accion, String motivo) {
    return LibroRecibido.enMemoria(
        Acompanantes.AJUSTES, linea(regla, accion, motivo).getBytes(UTF_8));
  }

  private static String linea(Ajuste a) {
    return linea(a.regla(), a.accion(), a.motivo());
  }

  private static String linea(String regla, String accion, String motivo) {
    return "%s = %s; %s\n".formatted(enUnaLinea(regla), enUnaLinea(accion), enUnaLinea(motivo));
  }

  private static String enUnaLinea(String texto) {
    return texto.strip().replaceAll("\\s+", " ");
  }

  /** Las justificaciones como {@value Acompanantes#JUSTIFICACIONES}. */
  public static LibroRecibido de(List<Justificacion> justificaciones) {
    var texto = new StringBuilder();
    try (var csv = new CSVPrinter(texto, CSVFormat.DEFAULT)) {
      csv.printRecord(FormatoDeJustificaciones.COLUMNAS);
      for (Justificacion j : justificaciones) {
        csv.printRecord(
            Stream.of(j.regla(), j.registro(), j.valor(), j.motivo(), j.responsable())
                .map(FormatoDeJustificaciones::conApostrofo));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return LibroRecibido.enMemoria(Acompanantes.JUSTIFICACIONES, texto.toString().getBytes(UTF_8));
  }
}
