package mx.iecm.informe.castellano;

import java.util.Arrays;

/**
 * Un texto partido en las piezas de que se hacen las fechas.
 *
 * <p>Se detiene en lo primero que no puede ser de una fecha, o al llegar al máximo de piezas: lo
 * que tarda depende de lo que sirve y no de lo que mide la celda. La última pieza es siempre {@link
 * PiezaDeFecha#FIN} u {@link PiezaDeFecha#OTRA}.
 */
final class FichasDeFecha {

  private final String texto;
  private final int maximo;
  private PiezaDeFecha[] piezas = new PiezaDeFecha[16];
  private int[] valores = new int[16];
  private int[] desde = new int[16];
  private int[] hasta = new int[16];
  private int cuantas;

  /** Parte {@code texto} desde la posición {@code inicio}, en unas {@code maximo} piezas. */
  FichasDeFecha(String texto, int inicio, int maximo) {
    this.texto = texto;
    this.maximo = maximo;
    int i = inicio;
    while (i >= 0) {
      i = agregarDesde(i);
    }
  }

  PiezaDeFecha pieza(int i) {
    return i < cuantas ? piezas[i] : PiezaDeFecha.FIN;
  }

  boolean es(int i, PiezaDeFecha pieza) {
    return pieza(i) == pieza;
  }

  /** El número escrito, o el que la palabra vale; más de 9999 si son cinco cifras o más. */
  int valor(int i) {
    return i < cuantas ? valores[i] : 0;
  }

  /** Dice si la pieza es un número de tantas cifras. */
  boolean numero(int i, int minimo, int maximo) {
    if (!es(i, PiezaDeFecha.NUMERO)) {
      return false;
    }
    int cifras = 0;
    while (desde(i) + cifras < hasta(i) && Letras.cifra(texto.charAt(desde(i) + cifras))) {
      cifras++;
    }
    return cifras >= minimo && cifras <= maximo;
  }

  /** Dónde empieza la pieza en el texto. */
  int desde(int i) {
    return i < cuantas ? desde[i] : texto.length();
  }

  /** Dónde termina la pieza en el texto. */
  int hasta(int i) {
    return i < cuantas ? hasta[i] : texto.length();
  }

  /** Dice si entre la pieza y la anterior hay un salto de renglón. */
  boolean trasSalto(int i) {
    for (int j = i > 0 ? hasta(i - 1) : desde(i); j < desde(i); j++) {
      if (Letras.salto(texto.charAt(j))) {
        return true;
      }
    }
    return false;
  }

  private int agregarDesde(int inicio) {
    int i = inicio;
    while (i < texto.length() && Letras.blanco(texto.charAt(i))) {
      i++;
    }
    if (i == texto.length()) {
      return agregar(PiezaDeFecha.FIN, 0, i, i);
    }
    if (cuantas >= maximo) {
      return agregar(PiezaDeFecha.OTRA, 0, i, i);
    }
    char c = texto.charAt(i);
    if (Letras.cifra(c)) {
      return agregarNumero(i);
    }
    return Letras.deLetra(c) ? agregarPalabra(i) : agregar(PiezaDeFecha.signo(c), 0, i, i + 1);
  }

  private int agregarNumero(int inicio) {
    int i = inicio;
    int valor = 0;
    while (i < texto.length() && Letras.cifra(texto.charAt(i))) {
      // Con cinco cifras ya no es día ni año; basta con que se note.
      valor = valor > 9999 ? valor : valor * 10 + (texto.charAt(i) - '0');
      i++;
    }
    return agregar(PiezaDeFecha.NUMERO, valor, inicio, MarcaDeOrdinal.fin(texto, i));
  }

  private int agregarPalabra(int inicio) {
    int i = inicio;
    while (i < texto.length() && Letras.deLetra(texto.charAt(i))) {
      i++;
    }
    var palabra = PalabraDeFecha.de(Letras.plegar(texto, inicio, i));
    return agregar(palabra.pieza(), palabra.valor(), inicio, i);
  }

  /** Agrega una pieza y dice dónde seguir; −1 si ya no se sigue. */
  private int agregar(PiezaDeFecha pieza, int valor, int inicio, int fin) {
    if (cuantas == piezas.length) {
      piezas = Arrays.copyOf(piezas, cuantas * 2);
      valores = Arrays.copyOf(valores, cuantas * 2);
      desde = Arrays.copyOf(desde, cuantas * 2);
      hasta = Arrays.copyOf(hasta, cuantas * 2);
    }
    piezas[cuantas] = pieza;
    valores[cuantas] = valor;
    desde[cuantas] = inicio;
    hasta[cuantas] = fin;
    cuantas++;
    return pieza == PiezaDeFecha.FIN || pieza == PiezaDeFecha.OTRA ? -1 : fin;
  }
}
