package mx.iecm.informe.consola;

/** Con qué código termina una orden. */
final class Salida {

  /** Se hizo lo que se pidió. */
  static final int EMITIDO = 0;

  /** El informe se rechazó: hay dictamen y no hay informe. */
  static final int RECHAZADO = 1;

  /** La orden no se entiende o le falta algo. */
  static final int USO = 2;

  /** Falló el programa. */
  static final int FALLA = 3;

  private Salida() {}
}
