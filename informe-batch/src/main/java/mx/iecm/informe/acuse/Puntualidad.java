package mx.iecm.informe.acuse;

/** Si una entrega se recibió dentro de su plazo. Sus nombres son públicos y no cambian. */
public enum Puntualidad {
  /** Con la ventana del periodo abierta. */
  A_TIEMPO("A tiempo"),
  /** Cerrada la ventana, dentro de la prórroga del área. */
  CON_PRORROGA("Con prórroga"),
  /** Pasado su plazo, con un motivo por escrito. */
  TARDE("Fuera de plazo");

  private final String letrero;

  Puntualidad(String letrero) {
    this.letrero = letrero;
  }

  /** Dicho a una persona. */
  public String letrero() {
    return letrero;
  }
}
