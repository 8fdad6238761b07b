package mx.iecm.informe.libro;

import java.util.regex.Pattern;

/**
 * Reconoce en una fórmula la referencia a otro libro: {@code [1]Hoja!A1} o {@code
 * '[x.xlsx]Hoja'!A1}.
 */
final class OtroLibro {

  private static final Pattern REFERENCIA =
      Pattern.compile(
          "\\[(?:\\d+|[^\\[\\]]+\\.xl[a-z]+)][^!\\[\\]]{0,64}!", Pattern.CASE_INSENSITIVE);

  private OtroLibro() {}

  static boolean loNombra(String formula) {
    return REFERENCIA.matcher(formula).find();
  }
}
