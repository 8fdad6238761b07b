package mx.iecm.informe.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes de XML que crecen en memoria y se vacían sin soltarla: se reúsa para un millón de
 * renglones.
 *
 * <p>Lo escapado está en UTF-8. Lo que XML 1.0 no admite (caracteres de control, mitades sueltas de
 * un par, U+FFFE y U+FFFF) queda como U+FFFD. No es para varios hilos a la vez.
 */
public final class Tinta {

  /** Largo a partir del cual conviene vaciarla. */
  public static final int PARA_VACIAR = 1 << 16;

  private static final int TROZO = 1024;
  private static final int PEOR_CASO = 6;
  private static final char SUSTITUTO = '\uFFFD';
  private static final byte[] MENOR = bytes("&lt;");
  private static final byte[] MAYOR = bytes("&gt;");
  private static final byte[] ET = bytes("&amp;");
  private static final byte[] COMILLAS = bytes("&quot;");
  private static final byte[] TABULADOR = bytes("&#9;");
  private static final byte[] SALTO = bytes("&#10;");
  private static final byte[] RETORNO = bytes("&#13;");
  private static final boolean[] LLANO_EN_TEXTO = llanos("<>&\n");
  private static final boolean[] LLANO_EN_ATRIBUTO = llanos("<>&\"\n\t");

  private byte[] datos = new byte[8 * TROZO];
  private int largo;

  /** Cuántos bytes hay por vaciar. */
  public int largo() {
    return largo;
  }

  /**
   * Escribe lo que hay en {@code salida} y queda lista para seguir.
   *
   * @throws IOException si no se puede escribir; entonces no se pierde nada de lo que había
   */
  public void vaciarEn(OutputStream salida) throws IOException {
    salida.write(datos, 0, largo);
    largo = 0;
  }

  /** Lo que hay por vaciar, como texto. */
  @Override
  public String toString() {
    return new String(datos, 0, largo, StandardCharsets.UTF_8);
  }

  /** Agrega tal cual una etiqueta o parte de ella; solo ASCII. */
  public void marca(String ascii) {
    int n = ascii.length();
    reservar(n);
    for (int i = 0; i < n; i++) {
      datos[largo + i] = (byte) ascii.charAt(i);
    }
    largo += n;
  }

  /** Agrega tal cual un trozo de XML ya escapado, con los caracteres que sean. */
  public void xml(String xml) {
    marca(xml.getBytes(StandardCharsets.UTF_8));
  }

  /** Agrega tal cual una marca ya en bytes. */
  public void marca(byte[] ascii) {
    reservar(ascii.length);
    System.arraycopy(ascii, 0, datos, largo, ascii.length);
    largo += ascii.length;
  }

  /** Agrega un atributo, con su espacio antes y su valor escapado. */
  public void atributo(String nombre, String valor) {
    marca(" ");
    marca(nombre);
    marca("=\"");
    escapar(valor, 0, valor.length(), LLANO_EN_ATRIBUTO);
    marca("\"");
  }

  /** Agrega, escapado, el tramo de {@code desde} a {@code hasta}, sin incluirlo. */
  public void texto(String texto, int desde, int hasta) {
    escapar(texto, desde, hasta, LLANO_EN_TEXTO);
  }

  /**
   * Agrega un entero de a lo más 18 cifras, con ceros a la izquierda hasta tener {@code cifras}.
   */
  public void entero(long numero, int cifras) {
    reservar(Long.SIZE);
    if (numero < 0) {
      datos[largo++] = '-';
    }
    long resto = Math.abs(numero);
    int n = cifras;
    for (long tope = potencia(cifras); resto >= tope; tope *= 10) {
      n++;
    }
    for (int i = largo + n - 1; i >= largo; i--) {
      datos[i] = (byte) ('0' + resto % 10);
      resto /= 10;
    }
    largo += n;
  }

  private static long potencia(int exponente) {
    long potencia = 1;
    for (int i = 0; i < exponente; i++) {
      potencia *= 10;
    }
    return potencia;
  }

  private void escapar(String texto, int desde, int hasta, boolean[] llano) {
    for (int i = desde; i < hasta; ) {
      int tope = Math.min(hasta, i + TROZO);
      reservar(PEOR_CASO * (TROZO + 1));
      while (i < tope) {
        i = copiar(texto, i, tope, llano);
        if (i < tope) {
          i = especial(texto, i, hasta);
        }
      }
    }
  }

  /** Copia lo que no hay que escapar, que es casi todo, y da el índice de lo que sigue. */
  private int copiar(String texto, int desde, int hasta, boolean[] llano) {
    byte[] d = datos;
    int n = largo;
    int i = desde;
    for (; i < hasta; i++) {
      char c = texto.charAt(i);
      if (c >= llano.length || !llano[c]) {
        break;
      }
      d[n++] = (byte) c;
    }
    largo = n;
    return i;
  }

  private int especial(String texto, int i, int hasta) {
    char c = texto.charAt(i);
    if (c < 0x80) {
      escape(c);
    } else if (!Character.isSurrogate(c)) {
      utf8(c < '\uFFFE' ? c : SUSTITUTO);
    } else if (i + 1 < hasta && Character.isSurrogatePair(c, texto.charAt(i + 1))) {
      utf8(Character.toCodePoint(c, texto.charAt(i + 1)));
      return i + 2;
    } else {
      utf8(SUSTITUTO);
    }
    return i + 1;
  }

  private void escape(char c) {
    switch (c) {
      case '<' -> marca(MENOR);
      case '>' -> marca(MAYOR);
      case '&' -> marca(ET);
      case '"' -> marca(COMILLAS);
      case '\t' -> marca(TABULADOR);
      case '\n' -> marca(SALTO);
      case '\r' -> marca(RETORNO);
      default -> utf8(SUSTITUTO);
    }
  }

  private void utf8(int punto) {
    if (punto < 0x800) {
      datos[largo++] = (byte) (0xC0 | (punto >> 6));
    } else {
      if (punto < 0x10000) {
        datos[largo++] = (byte) (0xE0 | (punto >> 12));
      } else {
        datos[largo++] = (byte) (0xF0 | (punto >> 18));
        datos[largo++] = (byte) (0x80 | ((punto >> 12) & 0x3F));
      }
      datos[largo++] = (byte) (0x80 | ((punto >> 6) & 0x3F));
    }
    datos[largo++] = (byte) (0x80 | (punto & 0x3F));
  }

  private void reservar(int cuantos) {
    if (datos.length - largo < cuantos) {
      datos = Arrays.copyOf(datos, Math.max(Math.addExact(largo, cuantos), (int) (largo * 1.5)));
    }
  }

  /** Una marca ya en bytes, para usarla muchas veces. */
  public static byte[] bytes(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean[] llanos(String menos) {
    var llanos = new boolean[0x80];
    Arrays.fill(llanos, ' ', llanos.length, true);
    llanos['\t'] = true;
    llanos['\n'] = true;
    menos.chars().forEach(c -> llanos[c] = false);
    return llanos;
  }
}
