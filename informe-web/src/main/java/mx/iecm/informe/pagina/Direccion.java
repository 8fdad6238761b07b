package mx.iecm.informe.pagina;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Una ruta hecha de partes que pueden llevar cualquier letra. */
public final class Direccion {

  private Direccion() {}

  /** Las partes, codificadas y unidas con diagonales. */
  public static String de(Object... partes) {
    return Arrays.stream(partes)
        .map(p -> URLEncoder.encode(p.toString(), StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
