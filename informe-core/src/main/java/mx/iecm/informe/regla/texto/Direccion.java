package mx.iecm.informe.regla.texto;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Una dirección de internet, como está escrita.
 *
 * @param escrita sin la puntuación que la rodea
 */
record Direccion(String escrita) {

  private static final Pattern EN_TEXTO =
      Pattern.compile("(?:\\p{L}{2,10}:/{1,3}|www\\.)[^\\s<>\"“”«»]+", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESQUEMA = Pattern.compile("(\\p{L}{2,10}):(.*)");
  private static final Pattern NOMBRE =
      Pattern.compile("(?:[\\p{L}\\d](?:[\\p{L}\\d_-]{0,62}(?<![-_]))?\\.)+\\p{L}{2,24}");
  private static final String PUNTUACION = ".,;:!?'’…";

  /** Las de un texto corrido, en orden. */
  static List<Direccion> en(String texto) {
    var direcciones = new ArrayList<Direccion>();
    var m = EN_TEXTO.matcher(texto);
    while (m.find()) {
      direcciones.add(new Direccion(sinPuntuacion(m.group())));
    }
    return direcciones;
  }

  private static String sinPuntuacion(String escrita) {
    int fin = escrita.length();
    while (fin > 0 && sobra(escrita, fin)) {
      fin--;
    }
    return escrita.substring(0, fin);
  }

  /** Un paréntesis que cierra es de la dirección si en ella se abrió. */
  private static boolean sobra(String escrita, int fin) {
    char ultimo = escrita.charAt(fin - 1);
    return PUNTUACION.indexOf(ultimo) >= 0
        || (ultimo == ')' && escrita.lastIndexOf('(', fin - 1) < 0)
        || (ultimo == ']' && escrita.lastIndexOf('[', fin - 1) < 0);
  }

  /** Dice si empieza con {@code http:}. */
  boolean sinCifrar() {
    return escrita.regionMatches(true, 0, "http:", 0, 5);
  }

  /** La misma, con {@code https:}. */
  String cifrada() {
    return "https:" + escrita.substring(5);
  }

  /** Dice si un navegador sabría a dónde ir; sin esquema solo en un texto, que nadie sigue. */
  boolean bienFormada(boolean conEsquema) {
    var m = ESQUEMA.matcher(escrita);
    if (!m.matches()) {
      return !conEsquema && deRed("https://" + escrita);
    }
    return switch (m.group(1).toLowerCase(Locale.ROOT)) {
      case "http", "https", "ftp" -> deRed(escrita);
      case "mailto", "tel" -> !m.group(2).isBlank();
      default -> false;
    };
  }

  private static boolean deRed(String direccion) {
    if (!direccion.contains("://") || direccion.contains(":///")) {
      return false;
    }
    try {
      var autoridad = new URI(direccion).getRawAuthority();
      return autoridad != null && NOMBRE.matcher(sinPuerto(autoridad)).matches();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String sinPuerto(String autoridad) {
    return autoridad.replaceFirst("^[^@]*@", "").replaceFirst(":\\d{1,5}$", "");
  }
}
