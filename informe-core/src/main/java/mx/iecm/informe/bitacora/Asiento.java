package mx.iecm.informe.bitacora;

/**
 * Un hecho ya en la cadena.
 *
 * @param numero desde 1, sin huecos
 * @param hecho lo que ocurrió
 * @param anterior huella del asiento anterior; la de {@link Eslabon#INICIO} en el primero
 * @param huella SHA-256 de la anterior y del hecho, en hexadecimal minúscula
 */
public record Asiento(long numero, Hecho hecho, String anterior, String huella) {

  /** De donde sigue la cadena. */
  public Eslabon eslabon() {
    return new Eslabon(numero, huella);
  }
}
