package mx.iecm.informe.libro;

import static mx.iecm.informe.libro.FichasDeLectura.CLAVE;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.Comparacion;
import mx.iecm.informe.castellano.Propuestas;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;

/**
 * Claves de línea ({@code 3.a.vi}) y de tabla ({@code 3.a.vi-1}), y cómo se señala la que no
 * existe.
 */
final class Claves {

  private static final Pattern LINEA = Pattern.compile("\\d+\\.[a-z]+\\.[ivxlc]+");
  private static final Pattern TABLA_AL_INICIO =
      Pattern.compile(
          "\\s*(\\d+\\.[a-zA-Z]+\\.[ivxlcIVXLC]+\\s*-\\s*\\d+)(?:\\b.*)?", Pattern.DOTALL);

  private Claves() {}

  static boolean esDeLinea(String clave) {
    return LINEA.matcher(clave).matches();
  }

  /** La clave de tabla con que empieza el nombre de una hoja. */
  static Optional<String> deHoja(String nombre) {
    Matcher m = TABLA_AL_INICIO.matcher(nombre);
    return m.matches()
        ? Optional.of(Comparacion.clave(m.group(1).replaceAll("\\s", "")))
        : Optional.empty();
  }

  /** Señala una clave que no está entre las {@code conocidas}, con las más cercanas. */
  static void desconocida(
      String variante,
      String escrita,
      Collection<String> conocidas,
      Lugar lugar,
      Consumer<Hallazgo> avisos) {
    var hallazgo = CLAVE.variante(variante, lugar, Muestra.de(escrita));
    var cercanas = Propuestas.cercanas(escrita, conocidas, 2);
    avisos.accept(
        cercanas.isEmpty() ? hallazgo : hallazgo.proponiendo(String.join(" o ", cercanas)));
  }
}
