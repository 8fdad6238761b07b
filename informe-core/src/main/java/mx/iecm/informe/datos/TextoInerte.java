package mx.iecm.informe.datos;

import java.util.regex.Pattern;

/**
 * Un texto que una hoja de cálculo no toma por fórmula.
 *
 * <p>Al que empieza con {@code =}, {@code +}, {@code -}, {@code @} (también los anchos), tabulador
 * o salto se le antepone un apóstrofo; un número se queda como está. Al que ya empieza con
 * apóstrofos y uno de ellos se le antepone otro: quitar el primero devuelve siempre lo escrito.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection, OWASP</a>
 */
final class TextoInerte {

  private static final Pattern NUMERO = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final String PELIGROSOS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private TextoInerte() {}

  static String de(String texto) {
    int i = 0;
    while (i < texto.length() && texto.charAt(i) == '\'') {
      i++;
    }
    boolean peligra = i < texto.length() && PELIGROSOS.indexOf(texto.charAt(i)) >= 0;
    return peligra && !NUMERO.matcher(texto).matches() ? "'" + texto : texto;
  }
}
