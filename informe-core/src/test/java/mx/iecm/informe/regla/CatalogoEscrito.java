package mx.iecm.informe.regla;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.iecm.informe.caso.FichasDePlantilla;
import mx.iecm.informe.caso.FichasDelCaso;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.libro.FichasDeLectura;

/** El catálogo de normas como se publica en {@code docs/reglas.md}. */
final class CatalogoEscrito {

  static final ResourceBundle TEXTOS =
      ResourceBundle.getBundle(
          Mensajes.class.getName(),
          Locale.ROOT,
          Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

  private static final String TITULO =
      """
      # Catálogo de reglas

      Lo que se revisa de un informe, norma por norma. La clave de una norma es pública, se cita en
      oficios y no se reutiliza.

      **Gravedad**: `E` error, el informe no se puede emitir (un borrador, sí) · `A` advertencia, se
      corrige o se justifica · `N` nota, conviene saberlo.
      **Alcance**: `libro`, mientras se lee un libro · `renglón`, uno solo · `tabla`, sus renglones en
      orden · `informe`, todo. En los mensajes, «…» es un dato del hallazgo.

      Esta página se genera: no se edita. Para rehacerla,
      `mvn -pl informe-core test -Dtest=ReglasTest -Dinforme.regenerar=true`.
      """;

  private CatalogoEscrito() {}

  /** La página entera, con saltos de línea de Unix. */
  static String escribir() {
    return TITULO
        + seccion("Lectura de los libros", FichasDeLectura.TODAS)
        + seccion("Reglas del informe", Reglas.TODAS.stream().map(Regla::ficha).toList())
        + seccion("Archivos del caso", FichasDelCaso.TODAS)
        + seccion("Plantilla de Word", FichasDePlantilla.TODAS);
  }

  /** Las claves del mensaje de una ficha: la suya y después sus variantes, por orden alfabético. */
  static List<String> claves(Ficha ficha) {
    return TEXTOS.keySet().stream()
        .filter(k -> k.equals(ficha.id()) || k.startsWith(ficha.id() + "."))
        .sorted()
        .toList();
  }

  private static String seccion(String titulo, List<Ficha> fichas) {
    return fichas.stream()
        .map(CatalogoEscrito::renglon)
        .collect(
            Collectors.joining(
                "",
                "\n## "
                    + titulo
                    + "\n\n| Clave | Gravedad | Alcance | Norma | Fuente |\n|---|---|---|---|---|\n",
                ""));
  }

  private static String renglon(Ficha ficha) {
    String norma =
        claves(ficha).stream().map(TEXTOS::getString).collect(Collectors.joining("<br>"));
    return Stream.of(
            ficha.id(),
            ficha.gravedad().letra(),
            nombre(ficha.alcance()),
            conPuntos(norma),
            ficha.fuente())
        .map(s -> s.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String conPuntos(String mensaje) {
    // Los puntos suspensivos ya cierran la oración.
    return mensaje.replaceAll("\\{\\d}", "…").replace("….", "…");
  }

  private static String nombre(Alcance alcance) {
    return switch (alcance) {
      case LIBRO -> "libro";
      case RENGLON -> "renglón";
      case TABLA -> "tabla";
      case INFORME -> "informe";
    };
  }
}
