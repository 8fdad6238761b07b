package mx.iecm.informe.libro;

import java.util.Arrays;

/** Una fila cruda: sus celdas con datos, en orden de columna; se reutiliza. */
final class Fila {

  private CeldaCruda[] celdas = new CeldaCruda[16];
  private int cuantas;
  int numero;
  boolean oculta;

  void empezar(int numero, boolean oculta) {
    this.numero = numero;
    this.oculta = oculta;
    cuantas = 0;
  }

  /** Una celda limpia al final de la fila. */
  CeldaCruda nueva(int columna) {
    if (cuantas == celdas.length) {
      celdas = Arrays.copyOf(celdas, cuantas * 2);
    }
    if (celdas[cuantas] == null) {
      celdas[cuantas] = new CeldaCruda();
    }
    CeldaCruda celda = celdas[cuantas++];
    celda.limpiar(columna);
    return celda;
  }

  /** Retira la última celda, que resultó no decir nada. */
  void descartar() {
    cuantas--;
  }

  int cuantas() {
    return cuantas;
  }

  CeldaCruda celda(int i) {
    return celdas[i];
  }

  boolean enBlanco() {
    for (int i = 0; i < cuantas; i++) {
      if (!celdas[i].enBlanco() || celdas[i].sinValor) {
        return false;
      }
    }
    return true;
  }
}
