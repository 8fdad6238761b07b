package mx.iecm.informe.documento;

import java.io.Serializable;

/**
 * Un trozo comprimido de una parte del documento: se pega a los demás sin inflarlo.
 *
 * @param crc CRC-32 de lo que guarda, ya inflado
 * @param inflados bytes que guarda
 * @param comprimidos bytes que ocupa
 */
record Segmento(long crc, long inflados, long comprimidos) implements Serializable {

  /** El que no guarda nada. */
  static final Segmento VACIO = new Segmento(0, 0, 0);

  /** Lo que resulta de pegar {@code otro} después de este. */
  Segmento mas(Segmento otro) {
    return new Segmento(
        Crc.pegar(crc, otro.crc, otro.inflados),
        inflados + otro.inflados,
        comprimidos + otro.comprimidos);
  }
}
