package mx.iecm.informe.regla.texto;

import java.io.Serializable;
import java.util.Arrays;
import mx.iecm.informe.modelo.Hoja;

/**
 * Un número por renglón de una hoja, que es el mismo si su contenido es el mismo. En doce bytes por
 * renglón caben los de un informe de millones.
 */
final class HuellasDeHoja implements Serializable {

  private static final long serialVersionUID = 1L;

  /** El bit que dice si el renglón se busca también en otras tablas. */
  private static final long FUERA = 1;

  private final Hoja hoja;
  private long[] huellas = new long[16];
  private int[] filas = new int[16];
  private int cuantas;

  HuellasDeHoja(Hoja hoja) {
    this.hoja = hoja;
  }

  void agregar(long huella, int fila, boolean enOtras) {
    if (cuantas == huellas.length) {
      huellas = Arrays.copyOf(huellas, cuantas * 2);
      filas = Arrays.copyOf(filas, cuantas * 2);
    }
    huellas[cuantas] = enOtras ? huella | FUERA : huella & ~FUERA;
    filas[cuantas] = fila;
    cuantas++;
  }

  /** Sin lo que sobra de los arreglos. */
  HuellasDeHoja justas() {
    huellas = Arrays.copyOf(huellas, cuantas);
    filas = Arrays.copyOf(filas, cuantas);
    return this;
  }

  Hoja hoja() {
    return hoja;
  }

  int cuantas() {
    return cuantas;
  }

  long huella(int i) {
    return huellas[i];
  }

  int fila(int i) {
    return filas[i];
  }

  boolean enOtras(int i) {
    return (huellas[i] & FUERA) != 0;
  }

  /** Las copia en {@code destino}, desde {@code desde}. */
  void copiar(long[] destino, int desde) {
    System.arraycopy(huellas, 0, destino, desde, cuantas);
  }
}
