package mx.iecm.informe.documento;

/**
 * Une el CRC-32 de dos trozos en el del todo sin volver a leerlos.
 *
 * <p>Avanzar un CRC sobre ceros es lineal en GF(2), así que se hace con matrices de 32 × 32 que se
 * elevan al cuadrado. El JDK no lo ofrece.
 */
final class Crc {

  private static final int POLINOMIO = 0xEDB88320;

  private Crc() {}

  /** El CRC de dos trozos seguidos; {@code largo} es el del segundo, en bytes. */
  static long pegar(long primero, long segundo, long largo) {
    if (largo == 0) {
      return primero;
    }
    int[] matriz = cuadrado(cuadrado(unBit())); // cuatro bits en cero
    int crc = (int) primero;
    for (long resta = largo; resta > 0; resta >>>= 1) {
      matriz = cuadrado(matriz);
      if ((resta & 1) != 0) {
        crc = por(matriz, crc);
      }
    }
    return (crc ^ (int) segundo) & 0xFFFFFFFFL;
  }

  /** La matriz que avanza un bit en cero. */
  private static int[] unBit() {
    var matriz = new int[32];
    matriz[0] = POLINOMIO;
    for (int i = 1; i < 32; i++) {
      matriz[i] = 1 << (i - 1);
    }
    return matriz;
  }

  private static int[] cuadrado(int[] matriz) {
    var cuadrado = new int[32];
    for (int i = 0; i < 32; i++) {
      cuadrado[i] = por(matriz, matriz[i]);
    }
    return cuadrado;
  }

  private static int por(int[] matriz, int vector) {
    int suma = 0;
    int resto = vector;
    for (int i = 0; resto != 0; i++, resto >>>= 1) {
      if ((resto & 1) != 0) {
        suma ^= matriz[i];
      }
    }
    return suma;
  }
}
