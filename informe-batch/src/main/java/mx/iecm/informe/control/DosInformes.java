package mx.iecm.informe.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import mx.iecm.informe.comparacion.Comparacion;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.xml.InformeXml;

/**
 * Dos informes, para decir en qué difieren sin saber de dónde salieron.
 *
 * @param antes el primero: el del periodo anterior, o la versión anterior
 * @param ahora el segundo
 */
public record DosInformes(Informe antes, Informe ahora) {

  /**
   * Los lee de su XML, con sus renglones; no cierra los flujos.
   *
   * @throws IOException si alguno no se puede leer o no es un informe
   */
  public static DosInformes leer(InputStream antes, InputStream ahora) throws IOException {
    return new DosInformes(InformeXml.leer(antes), InformeXml.leer(ahora));
  }

  /** En qué difieren. */
  public Comparacion comparacion() {
    return Comparacion.de(antes, ahora);
  }

  /**
   * El documento de Word con los cambios registrados; no cierra {@code salida}.
   *
   * @throws IOException si no se puede escribir
   */
  public void controlDeCambios(OutputStream salida) throws IOException {
    ControlDeCambios.escribir(antes, ahora, salida);
  }
}
