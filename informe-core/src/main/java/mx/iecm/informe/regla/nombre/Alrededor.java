package mx.iecm.informe.regla.nombre;

/** Lo que rodea a una palabra de un texto y dice que no es una sigla. */
final class Alrededor {

  private static final String DENTRO_DE_OTRA_COSA = "@_{}\\=";

  private Alrededor() {}

  /** Dice si es parte de un folio, una dirección, un correo o una abreviatura con puntos. */
  static boolean deOtraCosa(String texto, int desde, int hasta) {
    int inicio = desde;
    while (inicio > 0 && !hueco(texto.charAt(inicio - 1))) {
      inicio--;
    }
    int fin = hasta;
    while (fin < texto.length() && !hueco(texto.charAt(fin))) {
      fin++;
    }
    if (inicio == desde && fin == hasta) {
      return false;
    }
    return conPuntos(texto, desde, hasta) || enClave(texto.substring(inicio, fin));
  }

  private static boolean enClave(String junto) {
    boolean cifras = junto.chars().anyMatch(Character::isDigit);
    boolean separadores = junto.indexOf('/') >= 0 || junto.indexOf('-') >= 0;
    return (cifras && separadores)
        || junto.contains("://")
        || junto.startsWith("www.")
        || junto.chars().anyMatch(c -> DENTRO_DE_OTRA_COSA.indexOf(c) >= 0);
  }

  /** Como en {@code C.E.} o {@code EE.UU.} */
  private static boolean conPuntos(String texto, int desde, int hasta) {
    boolean antes =
        desde > 1 && texto.charAt(desde - 1) == '.' && Character.isLetter(texto.charAt(desde - 2));
    boolean despues =
        hasta + 1 < texto.length()
            && texto.charAt(hasta) == '.'
            && Character.isLetter(texto.charAt(hasta + 1));
    return antes || despues;
  }

  /** Dice si ahí hay comillas abiertas: un título o un término que el texto mismo define. */
  static boolean citada(String texto, int hasta) {
    int abiertas = 0;
    boolean rectas = false;
    for (int i = 0; i < hasta; i++) {
      char c = texto.charAt(i);
      abiertas += c == '“' || c == '«' ? 1 : 0;
      abiertas -= (c == '”' || c == '»') && abiertas > 0 ? 1 : 0;
      rectas ^= c == '"';
    }
    return abiertas > 0 || rectas;
  }

  private static boolean hueco(char c) {
    return c <= ' ' || c == '\u00A0' || "()[]«»“”\";,".indexOf(c) >= 0;
  }
}
