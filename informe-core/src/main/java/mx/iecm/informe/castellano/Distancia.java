package mx.iecm.informe.castellano;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Cuántas letras hay que poner, quitar o cambiar para que un texto sea otro.
 *
 * @param tope desde cuántas ya no importa
 */
public record Distancia(int tope) {

  /** La de los dos textos, tal como están; −1 si pasa del tope. */
  public int entre(CharSequence uno, CharSequence otro) {
    return new LevenshteinDistance(tope).apply(uno, otro);
  }
}
