package mx.iecm.informe.libro;

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
}
