package mx.iecm.informe.aviso;

/**
 * Cómo acabó un intento de mandar un aviso.
 *
 * @param desenlace qué pasó
 * @param detalle lo que dijo el servidor de correo; {@code ""} si lo recibió
 */
record Envio(Desenlace desenlace, String detalle) {

  static final Envio RECIBIDO = new Envio(Desenlace.RECIBIDO, "");

  /** Qué pasó. */
  enum Desenlace {
    /** Ya es cosa del servidor de correo. */
    RECIBIDO,
    /** La dirección no se admite: insistir no sirve. */
    RECHAZADO,
    /** No se pudo esta vez. */
    FALLIDO
  }

  static Envio rechazado(String detalle) {
    return new Envio(
        Desenlace.RECHAZADO, "El servidor de correo no admite la dirección: " + detalle);
  }

  static Envio sinRespuesta(String detalle) {
    return new Envio(Desenlace.FALLIDO, "El servidor de correo no contesta: " + detalle);
  }

  static Envio fallido(String detalle) {
    return new Envio(Desenlace.FALLIDO, "El servidor de correo no lo recibió: " + detalle);
  }
}
