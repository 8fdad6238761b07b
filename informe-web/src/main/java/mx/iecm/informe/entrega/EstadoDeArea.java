package mx.iecm.informe.entrega;

import mx.iecm.informe.acuse.Puntualidad;

/** Cómo va un área con su entrega. Sus nombres son públicos y no cambian. */
public enum EstadoDeArea {
  /** Entregó con la ventana abierta. */
  A_TIEMPO("A tiempo", "bien"),
  /** Entregó dentro de su prórroga. */
  CON_PRORROGA("Con prórroga", "bien"),
  /** Entregó pasado su plazo, con un motivo. */
  TARDE("Fuera de plazo", "advertencia"),
  /** Retiró lo que había entregado y no ha entregado otra cosa. */
  RETIRADA("La retiró", "error"),
  /** No ha entregado y todavía puede. */
  FALTA("Falta", "nota"),
  /** No entregó y su plazo ya venció. */
  NO_ENTREGO("No entregó", "error");

  private final String letrero;
  private final String tono;

  EstadoDeArea(String letrero, String tono) {
    this.letrero = letrero;
    this.tono = tono;
  }

  static EstadoDeArea de(Puntualidad puntualidad) {
    return switch (puntualidad) {
      case A_TIEMPO -> A_TIEMPO;
      case CON_PRORROGA -> CON_PRORROGA;
      case TARDE -> TARDE;
    };
  }

  /** Dicho a una persona. */
  public String letrero() {
    return letrero;
  }

  /** Qué tan bien o mal está, con el nombre que usa la hoja de estilo. */
  public String tono() {
    return tono;
  }

  /** Si lo suyo cuenta como entregado. */
  public boolean entregada() {
    return this == A_TIEMPO || this == CON_PRORROGA || this == TARDE;
  }
}
