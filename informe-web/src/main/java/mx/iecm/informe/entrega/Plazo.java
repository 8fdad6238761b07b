package mx.iecm.informe.entrega;

import java.util.Optional;
import mx.iecm.informe.acuse.Puntualidad;

/** En qué está el plazo de un área en un momento. Sus nombres son públicos y no cambian. */
public enum Plazo {
  /** La ventana todavía no abre. */
  POR_ABRIR,
  /** La ventana está abierta. */
  A_TIEMPO,
  /** La ventana cerró y el área tiene prórroga. */
  CON_PRORROGA,
  /** Su plazo venció y se admite entregar tarde si se dice por qué. */
  TARDE,
  /** Ya no se recibe. */
  CERRADO;

  /** Cómo se anotaría lo que se reciba; vacío si no se recibe. */
  public Optional<Puntualidad> puntualidad() {
    return switch (this) {
      case A_TIEMPO -> Optional.of(Puntualidad.A_TIEMPO);
      case CON_PRORROGA -> Optional.of(Puntualidad.CON_PRORROGA);
      case TARDE -> Optional.of(Puntualidad.TARDE);
      case POR_ABRIR, CERRADO -> Optional.empty();
    };
  }

  /** Si se recibe, con motivo o sin él. */
  public boolean recibe() {
    return puntualidad().isPresent();
  }

  /** Si no ha vencido: lo que llegue va en su plazo y lo entregado se puede retirar. */
  public boolean corre() {
    return this == A_TIEMPO || this == CON_PRORROGA;
  }
}
