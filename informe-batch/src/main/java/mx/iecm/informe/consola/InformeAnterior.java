package mx.iecm.informe.consola;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.caso.LectorDeAnterior;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;

/** El informe del periodo que precede al que se captura, leído de su XML. */
final class InformeAnterior {

  private InformeAnterior() {}

  /**
   * Lee el XML y comprueba que sea del mismo órgano y del periodo justo anterior.
   *
   * @throws CapturaImposible si no lo es, o no se puede leer
   */
  static Informe leer(Path xml, Programa programa, Periodo periodo, PrintWriter afuera)
      throws IOException, CapturaImposible {
    if (!Files.isRegularFile(xml)) {
      throw new CapturaImposible("No está el informe anterior: " + xml.toAbsolutePath());
    }
    var avisos = new ArrayList<Hallazgo>();
    try (var entrada = Files.newInputStream(xml)) {
      var anterior =
          LectorDeAnterior.leer(xml.toString(), entrada, programa, periodo, avisos::add)
              .orElseThrow(() -> imposible(xml, avisos))
              .informe();
      avisarSinLinea(anterior, programa, afuera);
      return anterior;
    }
  }

  private static CapturaImposible imposible(Path xml, List<Hallazgo> avisos) {
    return new CapturaImposible(xml + ": " + Mensajes.texto(avisos.get(0)));
  }

  /** Lo que quedó pendiente en una línea que el programa ya no tiene no llega a ningún libro. */
  private static void avisarSinLinea(Informe anterior, Programa programa, PrintWriter afuera) {
    anterior.resultados().stream()
        .filter(r -> !r.pendientes().isEmpty() && programa.linea(r.linea()).isEmpty())
        .forEach(
            r ->
                afuera.println(
                    "Aviso: los pendientes de la línea %s no están en ningún libro: ya no es del programa."
                        .formatted(r.linea())));
  }
}
