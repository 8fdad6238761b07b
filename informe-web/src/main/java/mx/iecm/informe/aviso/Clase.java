package mx.iecm.informe.aviso;

/** De qué se avisa. Sus nombres son públicos y no cambian. */
public enum Clase {
  /** Se recibió una entrega. */
  ACUSE("Acuse"),
  /** Un plazo está por vencer y el área no ha entregado. */
  RECORDATORIO("Recordatorio"),
  /** Una compilación acabó. */
  VEREDICTO("Veredicto");

  private final String letrero;

  Clase(String letrero) {
    this.letrero = letrero;
  }

  /** Dicho a una persona. */
  public String letrero() {
    return letrero;
  }
}
