package mx.iecm.informe.libro;

import java.io.Serial;
import mx.iecm.informe.hallazgo.Hallazgo;

/** Corta la lectura de un libro que no se puede seguir leyendo; nunca sale de este paquete. */
final class Rechazo extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final Hallazgo motivo;

  Rechazo(Hallazgo motivo) {
    super(motivo.ficha().id(), null, false, false);
    this.motivo = motivo;
  }

  Hallazgo motivo() {
    return motivo;
  }
}
