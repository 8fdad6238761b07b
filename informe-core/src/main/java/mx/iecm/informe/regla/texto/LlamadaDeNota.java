package mx.iecm.informe.regla.texto;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.castellano.Rasgo;

/** La llamada de una nota al pie, escrita a mano. */
final class LlamadaDeNota {

  private static final String VOLADOS = "¹²³⁰⁴⁵⁶⁷⁸⁹";
  private static final Pattern SOLA =
      Pattern.compile("[\\[(]?(?:[" + VOLADOS + "]{1,3}|\\d{1,2}|\\*{1,3})[\\])]?");
  private static final Pattern EJERCICIO = Pattern.compile("(?:19|20)\\d\\d");

  /** Tras ellas, un número volado es una potencia. */
  private static final Set<String> UNIDADES =
      Set.of("m", "km", "hm", "dm", "cm", "mm", "pulg", "ft", "in", "s");

  private static final Set<String> MESES =
      Set.of(
          "enero",
          "febrero",
          "marzo",
          "abril",
          "mayo",
          "junio",
          "julio",
          "agosto",
          "septiembre",
          "octubre",
          "noviembre",
          "diciembre");

  private LlamadaDeNota() {}

  /** Dice si lo que sobra después de una fecha es una llamada. */
  static boolean es(String sobra) {
    return SOLA.matcher(sobra).matches();
  }

  /** La primera llamada de un texto. */
  static Optional<String> en(Palabras palabras) {
    if (palabras.tiene(Rasgo.VOLADO)) {
      return volada(palabras.texto());
    }
    return palabras.tiene(Rasgo.CIFRA) ? trasLaFecha(palabras) : Optional.empty();
  }

  private static Optional<String> volada(String texto) {
    for (int i = 0; i < texto.length(); i++) {
      if (VOLADOS.indexOf(texto.charAt(i)) >= 0) {
        int fin = i;
        while (fin < texto.length() && VOLADOS.indexOf(texto.charAt(fin)) >= 0) {
          fin++;
        }
        if (!potencia(texto, i)) {
          return Optional.of(texto.substring(i, fin));
        }
        i = fin;
      }
    }
    return Optional.empty();
  }

  private static boolean potencia(String texto, int volado) {
    int inicio = volado;
    while (inicio > 0 && Character.isLetterOrDigit(texto.charAt(inicio - 1))) {
      inicio--;
    }
    String antes = texto.substring(inicio, volado);
    boolean cifras = !antes.isEmpty() && antes.chars().allMatch(Character::isDigit);
    return cifras
        ? !EJERCICIO.matcher(antes).matches()
        : antes.length() == 1 || UNIDADES.contains(antes);
  }

  /** Un número suelto al final de un texto que ya dijo el año, como en «1 de mayo de 2025 1». */
  private static Optional<String> trasLaFecha(Palabras palabras) {
    int ultima = palabras.cuantas() - 1;
    if (ultima < 3 || palabras.hasta(ultima) - palabras.desde(ultima) > 2) {
      return Optional.empty();
    }
    String llamada = palabras.palabra(ultima);
    boolean suelta =
        llamada.chars().allMatch(c -> c >= '0' && c <= '9')
            && palabras.desde(ultima) - palabras.hasta(ultima - 1) == 1
            && Character.isSpaceChar(palabras.texto().charAt(palabras.hasta(ultima - 1)));
    boolean tras =
        suelta
            && EJERCICIO.matcher(palabras.palabra(ultima - 1)).matches()
            && palabras.plegada(ultima - 2).startsWith("de")
            && MESES.contains(palabras.plegada(ultima - 3));
    return tras ? Optional.of(llamada) : Optional.empty();
  }
}
