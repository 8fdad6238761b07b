package mx.iecm.informe.consola;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.xml.InformeXml;
import mx.iecm.informe.xml.XmlInvalidoException;

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
    Informe anterior;
    try (var entrada = Files.newInputStream(xml)) {
      anterior = InformeXml.leer(entrada);
    } catch (XmlInvalidoException e) {
      throw new CapturaImposible(xml + ": " + e.getMessage());
    }
    String siglas = anterior.programa().organo().siglas();
    comprobar(
        xml,
        "de " + siglas,
        Comparacion.iguales(siglas, programa.organo().siglas()),
        "de " + programa.organo().siglas());
    String debe = periodo.anterior().clave();
    String es = anterior.emision().periodo().clave();
    comprobar(xml, "del periodo " + es, es.equals(debe), "del periodo " + debe);
    avisarSinLinea(anterior, programa, afuera);
    return anterior;
  }

  private static void comprobar(Path xml, String es, boolean bien, String debe)
      throws CapturaImposible {
    if (!bien) {
      throw new CapturaImposible(
          "%s: el informe es %s y se esperaba el %s.".formatted(xml, es, debe));
    }
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
