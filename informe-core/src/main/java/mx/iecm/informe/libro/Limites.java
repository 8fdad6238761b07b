package mx.iecm.informe.libro;

import java.util.Properties;

/**
 * Lo más que un libro puede pedir de la máquina.
 *
 * @param bytes tamaño del archivo
 * @param entradas partes dentro del ZIP
 * @param inflado bytes de todas las partes, contados al inflar
 * @param parte bytes de una sola parte, contados al inflar
 * @param razon veces que una parte puede crecer al inflarse; se mira pasado 1 MB
 * @param hojas en el libro
 * @param renglones con datos en una hoja
 * @param columnas con datos en una hoja
 * @param cadenas compartidas
 * @param caracteres en una celda
 */
public record Limites(
    long bytes,
    int entradas,
    long inflado,
    long parte,
    int razon,
    int hojas,
    int renglones,
    int columnas,
    int cadenas,
    int caracteres) {

  private static final long MEGA = 1 << 20;

  /** Los que la institución fija. */
  public static final Limites USUALES =
      new Limites(10 * MEGA, 200, 100 * MEGA, 60 * MEGA, 200, 30, 200_000, 256, 500_000, 32_767);

  /** Prefijo de las propiedades que cambian un límite, por ejemplo {@code informe.limite.hojas}. */
  public static final String PROPIEDAD = "informe.limite.";

  /**
   * Los usuales, salvo los que alguna propiedad cambie.
   *
   * @throws IllegalArgumentException si una propiedad no es un entero positivo
   */
  public static Limites de(Properties propiedades) {
    Limites u = USUALES;
    return new Limites(
        valor(propiedades, "bytes", u.bytes),
        (int) valor(propiedades, "entradas", u.entradas),
        valor(propiedades, "inflado", u.inflado),
        valor(propiedades, "parte", u.parte),
        (int) valor(propiedades, "razon", u.razon),
        (int) valor(propiedades, "hojas", u.hojas),
        (int) valor(propiedades, "renglones", u.renglones),
        (int) valor(propiedades, "columnas", u.columnas),
        (int) valor(propiedades, "cadenas", u.cadenas),
        (int) valor(propiedades, "caracteres", u.caracteres));
  }

  private static long valor(Properties propiedades, String nombre, long usual) {
    String escrito = propiedades.getProperty(PROPIEDAD + nombre);
    if (escrito == null) {
      return usual;
    }
    if (!escrito.matches("[1-9]\\d{0,8}")) {
      throw new IllegalArgumentException(
          "%s%s=%s: se esperaba un entero positivo".formatted(PROPIEDAD, nombre, escrito));
    }
    return Long.parseLong(escrito);
  }
}
