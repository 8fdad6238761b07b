package mx.iecm.informe.regla;

import mx.iecm.informe.hallazgo.Ficha;

/** Una norma del catálogo, en una de sus tres formas. */
public sealed interface Regla permits ReglaDeRenglon, ReglaDeTabla, ReglaDeInforme {

  /** Su ficha: id, gravedad, alcance y fuente. */
  Ficha ficha();
}
