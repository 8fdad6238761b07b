package mx.iecm.informe.entrega;

import mx.iecm.informe.caso.Acompanantes;

/** Lo que se ha decidido de las reglas en un periodo: lo mismo vale al entregar que al compilar. */
public interface CriterioVigente {

  /** Los ajustes de un periodo, en este momento. */
  Acompanantes deReglas(String periodo);
}
