package mx.iecm.informe.aviso;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lo que se avisa, sea a quien sea.
 *
 * @param clase de qué
 * @param clave con que se sabe que ya se avisó de lo mismo
 * @param caduca cuándo deja de servir
 * @param titulo en una línea
 * @param parrafos del texto
 * @param ruta de la página de que se trata, por partes
 */
public record Mensaje(
    Clase clase,
    String clave,
    Instant caduca,
    String titulo,
    List<String> parrafos,
    List<String> ruta) {

  private static final int TITULO = 300;
  private static final String PIE =
      "Este aviso lo manda el servidor de informes; a esta dirección no se contesta.";

  /** Con el título en una línea: nada de lo escrito en un libro llega a los encabezados. */
  public Mensaje {
    titulo = enUnaLinea(titulo);
    parrafos = List.copyOf(parrafos);
    ruta = List.copyOf(ruta);
  }

  private static String enUnaLinea(String titulo) {
    String limpio = titulo.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\s]+", " ").strip();
    int largo = Math.min(TITULO, limpio.codePointCount(0, limpio.length()));
    return limpio.substring(0, limpio.offsetByCodePoints(0, largo));
  }

  /**
   * El texto completo.
   *
   * @param direccion la del sitio, sin diagonal al final; {@code ""} si no se sabe, y entonces no
   *     lleva enlace
   */
  String texto(String direccion) {
    var partes = new ArrayList<>(parrafos);
    if (!direccion.isEmpty()) {
      partes.add(direccion + "/panel/" + codificada());
    }
    partes.add(PIE);
    return String.join("\n\n", partes) + "\n";
  }

  private String codificada() {
    return ruta.stream()
        .map(p -> URLEncoder.encode(p, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
