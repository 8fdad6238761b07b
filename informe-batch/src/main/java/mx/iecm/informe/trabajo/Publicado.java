package mx.iecm.informe.trabajo;

import java.nio.file.Path;
import java.util.List;
import mx.iecm.informe.hallazgo.Veredicto;

/**
 * Lo que una compilación deja puesto en su lugar.
 *
 * @param veredicto en que acabó
 * @param archivos completos, en la carpeta de salida
 * @param renglones leídos en total
 */
public record Publicado(Veredicto veredicto, List<Path> archivos, long renglones) {

  /** Con su propia copia de la lista. */
  public Publicado {
    archivos = List.copyOf(archivos);
  }
}
