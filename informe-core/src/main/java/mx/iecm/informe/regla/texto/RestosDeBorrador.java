package mx.iecm.informe.regla.texto;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.castellano.Rasgo;
import mx.iecm.informe.castellano.Romanos;

/** Lo que se deja en un borrador para completarlo después. */
final class RestosDeBorrador {

  private static final String POR_HACER =
      "(?:completar|definir|confirmar|agregar|insertar|revisar|verificar|actualizar)";
  private static final Pattern ENTRE_CORCHETES =
      Pattern.compile(
          "\\[\\s*(?:"
              + POR_HACER
              + "[^\\]]*|(?:por|pendiente de|falta) "
              + POR_HACER
              + "[^\\]]*|pendiente|fecha|nombre|cargo|cifra|n[uú]mero|monto|datos?|texto|x+|\\?+)"
              + "\\s*\\]",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ELISION = Pattern.compile("\\[\\s*(?:…|\\.{3,})\\s*\\]");
  private static final Pattern ERROR_DE_HOJA =
      Pattern.compile(
          "#¡?¿?(?:REF|VALOR|VALUE|DIV/0|N/A|N/D|NUM|NOMBRE|NAME|NULO|NULL)[!?]?|#{4,}");
  private static final Pattern PREGUNTAS = Pattern.compile("\\?{3,}");

  /** Tras ellas, XX y XXX son números romanos. */
  private static final Set<String> ANTES_DE_ROMANO =
      Set.of(
          "fraccion",
          "fracciones",
          "siglo",
          "siglos",
          "articulo",
          "articulos",
          "capitulo",
          "capitulos",
          "titulo",
          "titulos",
          "tomo",
          "seccion",
          "libro",
          "parte",
          "anexo",
          "anexos",
          "apartado",
          "apartados",
          "numeral",
          "numerales",
          "inciso",
          "incisos",
          "base",
          "clausula",
          "clausulas",
          "edicion",
          "congreso",
          "legislatura",
          "foro",
          "encuentro",
          "transitorio");

  /** Antes de ellas, también. */
  private static final Set<String> TRAS_ROMANO =
      Set.of(
          "aniversario",
          "edicion",
          "congreso",
          "legislatura",
          "foro",
          "encuentro",
          "asamblea",
          "reunion",
          "sesion",
          "conferencia",
          "feria",
          "coloquio",
          "seminario",
          "bienal",
          "jornada");

  /** Con ellas, TODO es una palabra que se recalca. */
  private static final Set<String> ANTES_DE_TODO =
      Set.of("sobre", "ante", "del", "de", "con", "en", "por", "a", "y", "es", "lo", "no", "para");

  private RestosDeBorrador() {}

  /** Los que hay, como están escritos. */
  static List<String> en(Palabras palabras) {
    var restos = new ArrayList<String>(0);
    if (palabras.tiene(Rasgo.MAYUSCULAS) || palabras.tiene(Rasgo.RELLENO)) {
      porPalabras(palabras, restos);
    }
    if (palabras.tiene(Rasgo.CORCHETE)) {
      buscar(ENTRE_CORCHETES, palabras.texto(), restos);
      elisiones(palabras.texto(), restos);
    }
    if (palabras.tiene(Rasgo.NUMERAL)) {
      buscar(ERROR_DE_HOJA, palabras.texto(), restos);
    }
    if (palabras.tiene(Rasgo.PREGUNTAS)) {
      buscar(PREGUNTAS, palabras.texto(), restos);
    }
    return restos.stream().distinct().toList();
  }

  private static void buscar(Pattern patron, String texto, List<String> restos) {
    patron.matcher(texto).results().forEach(r -> restos.add(r.group()));
  }

  /** Dentro de una cita, unos puntos entre corchetes dicen que se omitió algo. */
  private static void elisiones(String texto, List<String> restos) {
    var m = ELISION.matcher(texto);
    while (m.find()) {
      boolean citado = texto.substring(0, m.start()).chars().anyMatch(c -> "«“\"".indexOf(c) >= 0);
      if (!citado) {
        restos.add(m.group());
      }
    }
  }

  private static void porPalabras(Palabras palabras, List<String> restos) {
    for (int i = 0; i < palabras.cuantas(); i++) {
      char primera = palabras.texto().charAt(palabras.desde(i));
      boolean resto =
          switch (primera) {
            case 'x', 'X' -> equis(palabras, i);
            case 'T' -> todo(palabras, i);
            case 'l', 'L' ->
                palabras.plegada(i).equals("lorem") && palabras.plegada(i + 1).equals("ipsum");
            default -> false;
          };
      if (resto) {
        restos.add(primera == 'l' || primera == 'L' ? "lorem ipsum" : palabras.palabra(i));
      }
    }
  }

  private static boolean equis(Palabras palabras, int i) {
    String escrita = palabras.palabra(i);
    boolean altas = escrita.chars().allMatch(c -> c == 'X');
    boolean bajas = escrita.chars().allMatch(c -> c == 'x') && escrita.length() > 2;
    if (escrita.length() < 2 || !(altas || bajas)) {
      return false;
    }
    boolean cabe = escrita.length() <= 3;
    return !(cabe && (enClave(palabras, i) || romano(palabras, i)));
  }

  /** Dice si es el numeral de una clave con puntos, como {@code 3.a.xxx}. */
  private static boolean enClave(Palabras palabras, int i) {
    int antes = palabras.desde(i) - 1;
    return antes > 0
        && palabras.texto().charAt(antes) == '.'
        && Character.isLetterOrDigit(palabras.texto().charAt(antes - 1));
  }

  private static boolean romano(Palabras palabras, int i) {
    return TRAS_ROMANO.contains(palabras.plegada(i + 1))
        || IntStream.rangeClosed(i - 4, i + 2)
            .anyMatch(
                j ->
                    otroRomano(palabras, j)
                        || (j < i && ANTES_DE_ROMANO.contains(palabras.plegada(j))));
  }

  /** En una enumeración de fracciones solo la primera lleva la palabra. */
  private static boolean otroRomano(Palabras palabras, int i) {
    return i >= 0
        && i < palabras.cuantas()
        && !palabras.plegada(i).matches("x+")
        && Character.isUpperCase(palabras.texto().charAt(palabras.desde(i)))
        && Romanos.leer(palabras.palabra(i)).isPresent();
  }

  private static boolean todo(Palabras palabras, int i) {
    return palabras.palabra(i).equals("TODO")
        && !palabras.conMayusculas(i - 1)
        && !palabras.conMayusculas(i + 1)
        && !ANTES_DE_TODO.contains(palabras.plegada(i - 1));
  }
}
