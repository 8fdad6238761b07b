package mx.iecm.informe.comparacion;

import java.util.List;

/**
 * Una diferencia entre dos informes.
 *
 * @param asunto de qué habla
 * @param cambio qué le pasó
 * @param lugar clave de la línea o de la tabla en que está; {@code ""} si no es de ninguna
 * @param clave lo que la identifica entre las suyas: folio, nombre, clave de cifra; {@code ""} si
 *     no tiene
 * @param antes su posición en el primer informe, desde 1; 0 si no está
 * @param ahora su posición en el segundo, desde 1; 0 si no está
 * @param campos los que cambiaron, o todos los que dicen algo si se agregó o se quitó; vacía si
 *     solo se movió
 */
public record Diferencia(
    Asunto asunto,
    Cambio cambio,
    String lugar,
    String clave,
    int antes,
    int ahora,
    List<Campo> campos) {

  public Diferencia {
    campos = List.copyOf(campos);
  }

  /**
   * Lo que decía y lo que dice un campo.
   *
   * @param nombre del campo, o encabezado de la columna
   * @param antes en el primer informe; {@code ""} si no decía nada
   * @param ahora en el segundo; {@code ""} si no dice nada
   */
  public record Campo(String nombre, String antes, String ahora) {}
}
