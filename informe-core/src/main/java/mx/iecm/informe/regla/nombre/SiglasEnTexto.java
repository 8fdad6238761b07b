package mx.iecm.informe.regla.nombre;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.iecm.informe.castellano.Palabras;
import mx.iecm.informe.castellano.Rasgo;
import mx.iecm.informe.castellano.Romanos;

/** Las siglas de un texto: palabras cortas con mayúsculas que no son otra cosa. */
final class SiglasEnTexto {

  private static final int LARGO_MAXIMO = 9;

  /** Tantas palabras seguidas con mayúsculas ya son una frase, no siglas. */
  private static final int FRASE = 3;

  /** Nadie lee como siglas una palabra de estas letras junto a otra con mayúsculas. */
  private static final int PALABRA_LARGA = 7;

  private static final String CON_ACENTO = "ÁÉÍÓÚÜÑáéíóúüñ";

  /** Lo que se recalca, se abrevia o ya es una palabra de uso común. */
  private static final Set<String> NO_SON =
      Set.of(
          "no", "si", "de", "el", "la", "los", "las", "en", "por", "con", "sin", "ni", "al", "del",
          "que", "se", "su", "es", "ya", "un", "una", "todo", "toda", "todos", "todas", "ok", "am",
          "pm", "hrs", "km", "kg", "cm", "mm", "ml", "mb", "gb", "kb", "tb", "mhz", "pdf", "usb",
          "url", "qr", "cd", "dvd", "tv", "lic", "mtra", "mtro", "dra", "ing", "ene", "feb", "mar",
          "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic", "etc", "num", "art", "na");

  private SiglasEnTexto() {}

  /**
   * Una sigla.
   *
   * @param desde posición de su primera letra
   * @param hasta posición siguiente a la de su última letra
   * @param primera palabra
   * @param ultima palabra; otra si la sigla lleva guion
   */
  record Hallada(String escrita, int desde, int hasta, int primera, int ultima) {}

  static List<Hallada> en(Palabras palabras) {
    if (!palabras.tiene(Rasgo.MAYUSCULAS) || sinMinusculas(palabras.texto())) {
      return List.of();
    }
    var halladas = new ArrayList<Hallada>();
    int i = 0;
    while (i < palabras.cuantas()) {
      int ultima = conGuion(palabras, i);
      if (ultima > i && unaSolaLetra(palabras, i, ultima)) {
        agregar(palabras, i, ultima, halladas);
      } else {
        for (int j = i; j <= ultima; j++) {
          agregar(palabras, j, j, halladas);
        }
      }
      i = ultima + 1;
    }
    return halladas;
  }

  /** Un texto todo con mayúsculas es un título. */
  private static boolean sinMinusculas(String texto) {
    return texto.length() > LARGO_MAXIMO && texto.chars().noneMatch(Character::isLowerCase);
  }

  private static int conGuion(Palabras palabras, int i) {
    int ultima = i;
    while (ultima + 1 < palabras.cuantas()
        && palabras.desde(ultima + 1) - palabras.hasta(ultima) == 1
        && palabras.texto().charAt(palabras.hasta(ultima)) == '-') {
      ultima++;
    }
    return ultima;
  }

  /** Lo que el guion une es una sola sigla si algún trozo no lo es por sí mismo, como A-WEB. */
  private static boolean unaSolaLetra(Palabras palabras, int primera, int ultima) {
    for (int i = primera; i <= ultima; i++) {
      if (palabras.hasta(i) - palabras.desde(i) == 1) {
        return true;
      }
    }
    return false;
  }

  private static void agregar(Palabras palabras, int primera, int ultima, List<Hallada> halladas) {
    int desde = palabras.desde(primera);
    int hasta = sinCifras(palabras.texto(), desde, palabras.hasta(ultima));
    if (hasta - desde < 2
        || hasta - desde > LARGO_MAXIMO
        || !deSigla(palabras.texto(), desde, hasta)) {
      return;
    }
    String escrita = palabras.texto().substring(desde, hasta);
    String plegada = primera == ultima ? palabras.plegada(primera) : "";
    boolean otraCosa =
        NO_SON.contains(plegada)
            || Romanos.leer(escrita).isPresent()
            || escrita.chars().allMatch(c -> c == 'X')
            || Alrededor.deOtraCosa(palabras.texto(), desde, hasta)
            || enFrase(palabras, primera, ultima)
            || (palabras.tiene(Rasgo.PAREJA) && Alrededor.citada(palabras.texto(), desde));
    if (!otraCosa) {
      halladas.add(new Hallada(escrita, desde, hasta, primera, ultima));
    }
  }

  /** En «CPP2025» la sigla es CPP. */
  private static int sinCifras(String texto, int desde, int hasta) {
    int fin = hasta;
    while (fin > desde && Character.isDigit(texto.charAt(fin - 1))) {
      fin--;
    }
    return fin;
  }

  /** Dos mayúsculas o más, ningún acento y, si acaso, una conjunción o un plural en minúsculas. */
  private static boolean deSigla(String texto, int desde, int hasta) {
    int altas = 0;
    int bajas = 0;
    for (int i = desde; i < hasta; i++) {
      char c = texto.charAt(i);
      boolean baja = Character.isLowerCase(c);
      boolean enMedio = i + 1 < hasta && Character.isUpperCase(texto.charAt(i + 1));
      if (CON_ACENTO.indexOf(c) >= 0
          || !(Character.isLetter(c) || c == '-')
          || (baja && !(enMedio || (c == 's' && i + 1 == hasta)))) {
        return false;
      }
      altas += Character.isUpperCase(c) ? 1 : 0;
      bajas += baja ? 1 : 0;
    }
    return altas > 1 && bajas <= 2 && Character.isUpperCase(texto.charAt(desde));
  }

  private static boolean enFrase(Palabras palabras, int primera, int ultima) {
    int desde = primera;
    int hasta = ultima;
    while (alta(palabras, desde - 1) && juntas(palabras, desde - 1)) {
      desde--;
    }
    while (alta(palabras, hasta + 1) && juntas(palabras, hasta)) {
      hasta++;
    }
    int cuantas = hasta - desde + 1 - (ultima - primera);
    boolean larga = false;
    for (int i = desde; i <= hasta; i++) {
      larga |= palabras.hasta(i) - palabras.desde(i) > PALABRA_LARGA;
    }
    return cuantas >= FRASE || (cuantas == 2 && larga);
  }

  private static boolean alta(Palabras palabras, int i) {
    return palabras.conMayusculas(i)
        || (i >= 0
            && i < palabras.cuantas()
            && palabras.hasta(i) - palabras.desde(i) == 1
            && Character.isUpperCase(palabras.texto().charAt(palabras.desde(i))));
  }

  private static boolean juntas(Palabras palabras, int i) {
    return palabras.texto().substring(palabras.hasta(i), palabras.desde(i + 1)).isBlank();
  }
}
