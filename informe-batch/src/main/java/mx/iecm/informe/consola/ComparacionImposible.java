package mx.iecm.informe.consola;

/** Los informes no se pueden comparar; el mensaje dice por qué, a quien dio la orden. */
final class ComparacionImposible extends Exception {

  private static final long serialVersionUID = 1L;

  ComparacionImposible(String porque) {
    super(porque);
  }
}
