package mx.iecm.informe.castellano;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Las palabras de un texto y sus rasgos, en una sola pasada. Las reglas de los textos comparten
 * esta, porque en un informe de un millón de renglones casi todo el tiempo se iría en leerlos.
 *
 * <p>Se reutiliza para el texto siguiente y no es para varios hilos. Leer el mismo texto dos veces
 * seguidas no cuesta.
 */
public final class Palabras {

  private static final int LIMITE = 0x180;

  /** Lo que no separa palabras ni se compara, como un acento suelto. */
  private static final char INVISIBLE = 1;

  private static final char[] PLEGADAS = new char[LIMITE];
  private static final int[] RASGOS = new int[LIMITE];

  // FNV-1a de 64 bits.
  private static final long BASE = 0xcbf29ce484222325L;
  private static final long PRIMO = 0x100000001b3L;
  private static final long MEZCLA = 0x9E3779B97F4A7C15L;

  private static final long WWW = huella("www");
  private static final long LOREM = huella("lorem");
  private static final long[] DIAS =
      Stream.of(
              "lunes",
              "martes",
              "miercoles",
              "jueves",
              "viernes",
              "sabado",
              "sabados",
              "domingo",
              "domingos")
          .mapToLong(Palabras::huella)
          .sorted()
          .toArray();

  static {
    for (char c = 0; c < LIMITE; c++) {
      PLEGADAS[c] = sinTabla(c);
    }
    for (char c : "()[]«»\"".toCharArray()) {
      RASGOS[c] = Rasgo.PAREJA.bit();
    }
    for (char c : "¹²³".toCharArray()) {
      RASGOS[c] = Rasgo.VOLADO.bit();
    }
    RASGOS['['] |= Rasgo.CORCHETE.bit();
    RASGOS['#'] = Rasgo.NUMERAL.bit();
  }

  private String texto = "";
  private char[] letras = new char[256];
  private int cuantas;
  private int[] desde = new int[32];
  private int[] hasta = new int[32];
  private long[] huellas = new long[32];
  private int rasgos;
  private long resumen = BASE;
  private long signos;

  /** Lee otro texto, en lugar del que tenía. */
  public Palabras leer(String otro) {
    if (!texto.equals(otro)) {
      texto = otro;
      copiar();
      cuantas = 0;
      rasgos = 0;
      resumen = BASE;
      signos = 0;
      recorrer();
    }
    return this;
  }

  /** De un arreglo se lee una letra en la mitad de tiempo que de una cadena. */
  private void copiar() {
    int largo = texto.length();
    if (largo > letras.length) {
      letras = new char[Math.max(largo, letras.length * 2)];
    }
    texto.getChars(0, largo, letras, 0);
  }

  private void recorrer() {
    int inicio = -1;
    int mayusculas = 0;
    long huella = BASE;
    int largo = texto.length();
    for (int i = 0; i < largo; i++) {
      char c = letras[i];
      char letra = c < LIMITE ? PLEGADAS[c] : sinTabla(c);
      if (letra > INVISIBLE) {
        if (inicio < 0) {
          inicio = i;
          mayusculas = 0;
          huella = BASE;
        }
        huella = (huella ^ letra) * PRIMO;
        mayusculas += mayuscula(c) ? 1 : 0;
        rasgos |= letra <= '9' ? deCifra(i) : 0;
      } else if (letra == 0) {
        if (inicio >= 0) {
          anotar(inicio, i, huella, mayusculas);
          inicio = -1;
        }
        if (c != ' ') {
          rasgos |= c < LIMITE ? RASGOS[c] | deSigno(c, i) : sinTablaDeRasgos(c, i);
          signos = conSigno(c, i);
        } else if (i > 0 && hueco(letras[i - 1])) {
          rasgos |= Rasgo.DOBLE_ESPACIO.bit();
        }
      }
    }
    if (inicio >= 0) {
      anotar(inicio, largo, huella, mayusculas);
    }
  }

  private void anotar(int inicio, int fin, long huella, int mayusculas) {
    if (cuantas == desde.length) {
      desde = Arrays.copyOf(desde, cuantas * 2);
      hasta = Arrays.copyOf(hasta, cuantas * 2);
      huellas = Arrays.copyOf(huellas, cuantas * 2);
    }
    desde[cuantas] = inicio;
    hasta[cuantas] = fin;
    huellas[cuantas] = huella;
    resumen = Long.rotateLeft(resumen ^ huella, 23) * MEZCLA;
    rasgos |= mayusculas > 1 ? Rasgo.MAYUSCULAS.bit() : 0;
    rasgos |= huella == WWW ? Rasgo.DIRECCION.bit() : 0;
    boolean dia = fin - inicio > 4 && Arrays.binarySearch(DIAS, huella) >= 0;
    rasgos |= dia ? Rasgo.DIA_DE_SEMANA.bit() : 0;
    rasgos |= huella == LOREM || equis(inicio, fin) ? Rasgo.RELLENO.bit() : 0;
    if (cuantas > 0 && huellas[cuantas - 1] == huella && soloHuecos(hasta[cuantas - 1], inicio)) {
      rasgos |= Rasgo.REPETIDA.bit();
    }
    cuantas++;
  }

  private boolean equis(int inicio, int fin) {
    return fin - inicio > 1 && (letras[inicio] | 0x20) == 'x' && (letras[inicio + 1] | 0x20) == 'x';
  }

  private boolean soloHuecos(int inicio, int fin) {
    for (int i = inicio; i < fin; i++) {
      if (!Letras.blanco(letras[i]) || Letras.salto(letras[i])) {
        return false;
      }
    }
    return true;
  }

  private int deCifra(int i) {
    boolean pegada = i > 0 && deFolio(letras[i - 1]);
    return pegada ? Rasgo.CIFRA.bit() | Rasgo.FOLIO.bit() : Rasgo.CIFRA.bit();
  }

  private int deSigno(char c, int i) {
    if (i == 0) {
      return 0;
    }
    char antes = letras[i - 1];
    return switch (c) {
      case '\t', '\u00A0' -> hueco(antes) ? Rasgo.DOBLE_ESPACIO.bit() : 0;
      case '/' ->
          (antes == ':' || antes == '/' ? Rasgo.DIRECCION.bit() : 0)
              | (Letras.cifra(antes) ? Rasgo.FOLIO.bit() : 0);
      case '-' -> Letras.cifra(antes) ? Rasgo.FOLIO.bit() : 0;
      case '?' -> antes == '?' ? Rasgo.PREGUNTAS.bit() : 0;
      default -> 0;
    };
  }

  private int sinTablaDeRasgos(char c, int i) {
    if (c == '“' || c == '”') {
      return Rasgo.PAREJA.bit();
    }
    boolean volado = c >= '\u2070' && c <= '\u2079';
    return volado ? Rasgo.VOLADO.bit() : deSigno(c, i);
  }

  /** Un signo cuenta con el lugar entre las palabras en que está; el punto final, no. */
  private long conSigno(char c, int i) {
    boolean puntoFinal = c == '.' && i + 1 == texto.length();
    return Letras.blanco(c) || puntoFinal ? signos : (signos ^ c ^ (long) cuantas << 16) * PRIMO;
  }

  private static boolean hueco(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private static boolean deFolio(char c) {
    return c == '/' || c == '-';
  }

  private static boolean mayuscula(char c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
  }

  /** La letra o cifra plegada; 0 si separa palabras. */
  private static char sinTabla(char c) {
    if (Letras.marca(c) || c == '\u00AD') {
      return INVISIBLE;
    }
    boolean volado = c == '¹' || c == '²' || c == '³';
    boolean dePalabra = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    return dePalabra && !volado ? Letras.plegar(c) : 0;
  }

  /** La huella de una palabra escrita como sea. */
  public static long huella(String palabra) {
    long huella = BASE;
    for (int i = 0; i < palabra.length(); i++) {
      char letra = sinTabla(palabra.charAt(i));
      huella = letra > INVISIBLE ? (huella ^ letra) * PRIMO : huella;
    }
    return huella;
  }

  /** El texto leído. */
  public String texto() {
    return texto;
  }

  /** Dice si tiene ese rasgo. */
  public boolean tiene(Rasgo rasgo) {
    return (rasgos & rasgo.bit()) != 0;
  }

  /** Cuántas palabras tiene. */
  public int cuantas() {
    return cuantas;
  }

  /** Dónde empieza la palabra {@code i}. */
  public int desde(int i) {
    return desde[i];
  }

  /** Dónde termina la palabra {@code i}. */
  public int hasta(int i) {
    return hasta[i];
  }

  /** Un número que comparten las palabras iguales salvo por mayúsculas y acentos. */
  public long huella(int i) {
    return huellas[i];
  }

  /** Un número que comparten los textos con las mismas palabras en el mismo orden. */
  public long resumen() {
    return resumen;
  }

  /** Como {@link #resumen()}, pero dos textos con distinta puntuación no lo comparten. */
  public long resumenConSignos() {
    return resumen ^ signos * MEZCLA;
  }

  /** La palabra {@code i} como está escrita. */
  public String palabra(int i) {
    return texto.substring(desde[i], hasta[i]);
  }

  /** La palabra {@code i} sin mayúsculas ni acentos; {@code ""} si no hay tal palabra. */
  public String plegada(int i) {
    return i >= 0 && i < cuantas ? Letras.plegar(texto, desde[i], hasta[i]) : "";
  }

  /** Dice si la palabra {@code i} existe, es de dos letras o más y va toda con mayúsculas. */
  public boolean conMayusculas(int i) {
    if (i < 0 || i >= cuantas || hasta[i] - desde[i] < 2) {
      return false;
    }
    for (int j = desde[i]; j < hasta[i]; j++) {
      if (!Character.isUpperCase(letras[j])) {
        return false;
      }
    }
    return true;
  }
}
