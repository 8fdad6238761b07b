package mx.iecm.informe.consola;

/** Los libros de captura no se pueden escribir; el mensaje dice por qué, a quien dio la orden. */
final class CapturaImposible extends Exception {

  private static final long serialVersionUID = 1L;

  CapturaImposible(String porque) {
    super(porque);
  }
}
