package mx.iecm.informe.acceso;

import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** De qué sitio viene una petición, según el navegador que la manda. */
final class Origen {

  private Origen() {}

  /**
   * Si viene de este sitio.
   *
   * @param encabezado da el de un nombre, o nada
   * @param siNoSeSabe lo que vale cuando la petición no dice de dónde viene
   */
  static boolean esDeAqui(UnaryOperator<@Nullable String> encabezado, boolean siNoSeSabe) {
    String sitio = encabezado.apply("Sec-Fetch-Site");
    if (sitio != null) {
      return sitio.equals("same-origin") || sitio.equals("none");
    }
    String origen = encabezado.apply("Origin");
    return origen == null ? siNoSeSabe : autoridad(origen).equals(encabezado.apply("Host"));
  }

  private static String autoridad(String origen) {
    try {
      String autoridad = URI.create(origen).getAuthority();
      return autoridad == null ? "" : autoridad;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
