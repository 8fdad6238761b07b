package mx.iecm.informe.libro.anotacion;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.XmlDanado;

/**
 * Devuelve a un área su propio libro con lo que hay que corregir: las celdas de color, un
 * comentario con la norma y el remedio en cada una, y una hoja {@code Observaciones} con enlaces a
 * ellas.
 *
 * <p>Todo lo demás sale como entró, byte por byte si es otra parte del paquete: formatos, listas
 * desplegables, anchos, fórmulas, imágenes, protección. Lo que una copia anterior había puesto se
 * quita, así que anotar una copia ya corregida la deja limpia.
 *
 * <pre>{@code
 * Libro.abrir(nombre, bytes, limites, avisos).flatMap(l -> Anotador.anotar(l, hallazgos));
 * }</pre>
 */
public final class Anotador {

  private Anotador() {}

  /**
   * La copia anotada de un libro.
   *
   * @param libro ya revisado: dentro de los límites y sin contenido activo
   * @param hallazgos de los que se anotan los de este libro
   * @return los bytes de la copia, que también cabe en los límites si el libro deja lugar; vacío si
   *     alguna de sus partes está dañada
   */
  public static Optional<byte[]> anotar(Libro libro, List<Hallazgo> hallazgos) {
    var suyos = hallazgos.stream().filter(h -> h.lugar().libro().equals(libro.nombre())).toList();
    try {
      byte[] copia = CopiaAnotada.escribir(libro, suyos, NotasDeHoja.TOPE);
      // Lo que se devuelve se tiene que poder entregar.
      return Optional.of(
          libro.paquete().admite(copia) ? copia : CopiaAnotada.escribir(libro, suyos, 0));
    } catch (XmlDanado | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
