package mx.iecm.informe.libro;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;

/**
 * Donde lo que corta una lectura se vuelve hallazgo: de aquí no pasa ninguna excepción de datos.
 */
final class Borde {

  private Borde() {}

  /** Lee el libro; vacío, con aviso, si algo corta la lectura. */
  static <T> Optional<T> leer(Libro libro, Consumer<Hallazgo> avisos, Function<Lector, T> lectura) {
    try {
      return Optional.of(lectura.apply(Lector.de(libro, avisos)));
    } catch (Rechazo r) {
      avisos.accept(r.motivo());
    } catch (XmlDanado | UncheckedIOException e) {
      avisos.accept(FichasDeLectura.NO_ES_LIBRO.variante("danado", Lugar.libro(libro.nombre())));
    }
    return Optional.empty();
  }
}
