package mx.iecm.informe.castellano;

import java.util.ArrayList;
import java.util.List;

/**
 * Una palabra, una cantidad en cifras o un signo de un texto corrido.
 *
 * @param clase qué es
 * @param texto plegado si es palabra; tal cual si no
 * @param desde posición de su primer carácter
 * @param hasta posición siguiente a la de su último carácter
 */
record TrozoDeTexto(Clase clase, String texto, int desde, int hasta) {

  enum Clase {
    PALABRA,
    /** Cifras solas, con sus comas y su punto decimal. */
    CIFRAS,
    /** Un signo entre palabras. */
    SIGNO,
    /** Cifras o letras pegadas a otra cosa: folios, direcciones, horas, porcentajes. */
    PEGADO
  }

  private static final String SIGNOS = "()[]«»“”\"¿?¡!;…—|";
  private static final String PUNTUACION = ".,:";

  /** Lo que rodea a una palabra sin cambiarla. */
  private static final String ADORNOS = "*'‘’-–_";

  /** Dice si es una de esas palabras, dadas sin mayúsculas ni acentos. */
  boolean es(String... palabras) {
    return clase == Clase.PALABRA && List.of(palabras).contains(texto);
  }

  boolean esSigno(char signo) {
    return clase == Clase.SIGNO && texto.charAt(0) == signo;
  }

  /** Los trozos de {@code texto}, en orden. */
  static List<TrozoDeTexto> de(String texto) {
    var trozos = new ArrayList<TrozoDeTexto>();
    int i = 0;
    while (i < texto.length()) {
      int fin = i;
      while (fin < texto.length() && !Letras.blanco(texto.charAt(fin))) {
        fin++;
      }
      if (fin > i) {
        partir(texto, i, fin, trozos);
      }
      i = fin + 1;
    }
    return trozos;
  }

  /** Parte lo que no tiene espacios por dentro; una dirección o un correo son de una pieza. */
  private static void partir(String texto, int inicio, int fin, List<TrozoDeTexto> trozos) {
    if (esDireccion(texto, inicio, fin)) {
      trozos.add(new TrozoDeTexto(Clase.PEGADO, texto.substring(inicio, fin), inicio, fin));
      return;
    }
    int i = inicio;
    while (i < fin) {
      int j = i;
      while (j < fin && !esSigno(texto, j, fin)) {
        j++;
      }
      sinAdornos(texto, i, j, trozos);
      if (j < fin) {
        trozos.add(signo(texto, j));
      }
      i = j + 1;
    }
  }

  private static void sinAdornos(String texto, int inicio, int fin, List<TrozoDeTexto> trozos) {
    int desde = inicio;
    int hasta = fin;
    while (desde < hasta && ADORNOS.indexOf(texto.charAt(desde)) >= 0) {
      desde++;
    }
    while (hasta > desde
        && (ADORNOS.indexOf(texto.charAt(hasta - 1)) >= 0
            || PUNTUACION.indexOf(texto.charAt(hasta - 1)) >= 0)) {
      hasta--;
    }
    if (hasta > desde) {
      trozos.add(trozo(texto, desde, hasta));
    } else if (fin > inicio) {
      // Una raya sola sí separa.
      trozos.add(signo(texto, inicio));
      return;
    }
    // Un asterisco o un guion pegados no separan; la puntuación sí.
    for (int i = hasta; i < fin; i++) {
      if (PUNTUACION.indexOf(texto.charAt(i)) >= 0) {
        trozos.add(signo(texto, i));
      }
    }
  }

  private static TrozoDeTexto trozo(String texto, int desde, int hasta) {
    boolean palabra = true;
    boolean cifras = true;
    for (int i = desde; i < hasta; i++) {
      char c = texto.charAt(i);
      palabra &= Letras.deLetra(c);
      cifras &= Letras.cifra(c) || c == ',' || c == '.';
    }
    if (palabra) {
      return new TrozoDeTexto(Clase.PALABRA, Letras.plegar(texto, desde, hasta), desde, hasta);
    }
    String escrito = texto.substring(desde, hasta);
    // Con ceros delante es un folio; uno solo se pone a veces en «08 boletines».
    boolean folio = escrito.length() > 2 && escrito.startsWith("0") && !escrito.startsWith("0.");
    boolean cantidad = cifras && !folio && Cardinal.enCifras(escrito);
    return new TrozoDeTexto(cantidad ? Clase.CIFRAS : Clase.PEGADO, escrito, desde, hasta);
  }

  private static TrozoDeTexto signo(String texto, int i) {
    return new TrozoDeTexto(Clase.SIGNO, texto.substring(i, i + 1), i, i + 1);
  }

  private static boolean esSigno(String texto, int i, int fin) {
    char c = texto.charAt(i);
    if (c != ':') {
      return SIGNOS.indexOf(c) >= 0;
    }
    boolean esHora =
        i > 0
            && i + 1 < fin
            && Letras.cifra(texto.charAt(i - 1))
            && Letras.cifra(texto.charAt(i + 1));
    return !esHora;
  }

  private static boolean esDireccion(String texto, int inicio, int fin) {
    for (int i = inicio; i < fin; i++) {
      if (texto.charAt(i) == '@' || texto.startsWith("://", i)) {
        return true;
      }
    }
    return texto.startsWith("www.", inicio);
  }
}
