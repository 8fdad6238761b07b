package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;

/** Recibe los hallazgos de una lectura y los enseña en un renglón cada uno, para compararlos. */
public final class Avisos implements Consumer<Hallazgo> {

  private final List<Hallazgo> todos = new ArrayList<>();

  @Override
  public void accept(Hallazgo hallazgo) {
    // Todo hallazgo se puede redactar, y su mensaje no deja huecos.
    assertThat(Mensajes.texto(hallazgo)).isNotBlank().doesNotContainPattern("\\{\\d}");
    todos.add(hallazgo);
  }

  public List<Hallazgo> todos() {
    return todos;
  }

  /** Cada hallazgo como {@code LEC-010 Hoja!B3 → propuesta}, en el orden en que se dijo. */
  public List<String> lineas() {
    return todos.stream().map(Avisos::linea).toList();
  }

  public List<String> mensajes() {
    return todos.stream().map(Mensajes::texto).toList();
  }

  private static String linea(Hallazgo h) {
    var linea = new StringBuilder(h.ficha().id());
    if (!h.variante().isEmpty()) {
      linea.append('.').append(h.variante());
    }
    if (!h.lugar().hoja().isEmpty()) {
      linea.append(' ').append(h.lugar().hoja());
    }
    if (!h.lugar().celdas().isEmpty()) {
      linea.append('!').append(String.join(",", h.lugar().celdas()));
    }
    return h.propuesta().isEmpty() ? linea.toString() : linea + " → " + h.propuesta();
  }
}
