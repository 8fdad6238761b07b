package mx.iecm.informe.hallazgo;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/** Dice qué hacer con un hallazgo, en español de México. */
public final class Remedios {

  private static final ResourceBundle TEXTOS =
      ResourceBundle.getBundle(
          Remedios.class.getName(),
          Locale.ROOT,
          Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

  private Remedios() {}

  /**
   * Lo que se propone para {@code hallazgo}; si nada se pudo deducir, lo que su norma pide y, a
   * falta de eso, lo que toca a su gravedad.
   */
  public static String texto(Hallazgo hallazgo) {
    String id = hallazgo.ficha().id();
    String propuesta = hallazgo.propuesta();
    String norma =
        Stream.of(id + "." + hallazgo.variante(), id, hallazgo.ficha().gravedad().name())
            .filter(TEXTOS::containsKey)
            .findFirst()
            .map(TEXTOS::getString)
            .orElse("");
    return propuesta.isEmpty() ? norma : propuesta;
  }
}
