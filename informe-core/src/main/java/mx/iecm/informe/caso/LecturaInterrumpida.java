package mx.iecm.informe.caso;

import java.io.Serial;

/** La lectura de un libro se dejó a medias porque a su hilo se le pidió parar. */
public final class LecturaInterrumpida extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  LecturaInterrumpida() {
    super("se pidió dejar de leer");
  }

  /** Deja de leer si al hilo se le pidió parar; se mira en cada renglón. */
  static void siSePidio() {
    if (Thread.currentThread().isInterrupted()) {
      throw new LecturaInterrumpida();
    }
  }
}
