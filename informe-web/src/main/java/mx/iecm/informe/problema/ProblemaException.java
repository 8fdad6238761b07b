package mx.iecm.informe.problema;

import java.io.Serial;

/** Corta una petición que no se puede atender; el borde la vuelve respuesta. */
public final class ProblemaException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problema problema;

  ProblemaException(Problema problema) {
    super(problema.tipo() + ": " + problema.detalle());
    this.problema = problema;
  }

  /** El problema. */
  public Problema problema() {
    return problema;
  }
}
