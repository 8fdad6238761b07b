package mx.iecm.informe.control;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Texto;

/**
 * La unidad de un cambio: una palabra o un signo con los blancos que le siguen.
 *
 * @param escrito sus caracteres
 * @param negrita si va en negritas
 * @param cursiva si va en cursivas
 * @param subrayado si va subrayada; un enlace también
 */
record Palabra(String escrito, boolean negrita, boolean cursiva, boolean subrayado) {

  private static final Pattern PALABRA =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+\\s*|\\s+|\\P{M}\\p{M}*\\s*|\\p{M}+\\s*");

  /** Las palabras de un texto; juntas dan el texto. Un cambio de aspecto también las separa. */
  static List<Palabra> de(Texto texto) {
    var palabras = new ArrayList<Palabra>();
    int hecho = 0;
    for (Formato f : texto.formatos()) {
      separar(texto.escrito().substring(hecho, f.desde()), LLANA, palabras);
      boolean subrayado = f.subrayado() || !f.enlace().isEmpty();
      var aspecto = new Palabra("", f.negrita(), f.cursiva(), subrayado);
      separar(texto.escrito().substring(f.desde(), f.hasta()), aspecto, palabras);
      hecho = f.hasta();
    }
    separar(texto.escrito().substring(hecho), LLANA, palabras);
    return palabras;
  }

  private static final Palabra LLANA = new Palabra("", false, false, false);

  private static void separar(String escrito, Palabra aspecto, List<Palabra> palabras) {
    var m = PALABRA.matcher(escrito);
    while (m.find()) {
      palabras.add(aspecto.con(m.group()));
    }
  }

  private Palabra con(String otro) {
    return new Palabra(otro, negrita, cursiva, subrayado);
  }

  /** Dice si se ve igual que {@code otra}, digan lo que digan. */
  boolean mismoAspecto(Palabra otra) {
    return con("").equals(otra.con(""));
  }

  /** Esta palabra seguida de otra del mismo aspecto. */
  Palabra mas(Palabra otra) {
    return con(escrito + otra.escrito);
  }
}
