package mx.iecm.informe.plantilla;

import mx.iecm.informe.hallazgo.Hallazgo;

/** La plantilla no se puede ni mirar por dentro. */
final class Inservible extends Exception {

  private static final long serialVersionUID = 1;

  private final Hallazgo hallazgo;

  Inservible(Hallazgo hallazgo) {
    super(hallazgo.ficha().id());
    this.hallazgo = hallazgo;
  }

  Hallazgo hallazgo() {
    return hallazgo;
  }
}
