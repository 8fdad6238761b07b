package mx.iecm.informe.comparacion;

/** Qué le pasó a algo de un informe a otro. */
public enum Cambio {
  /** Solo está en el segundo. */
  AGREGADO("agregado"),
  /** Solo está en el primero. */
  QUITADO("quitado"),
  /** Está en los dos y no dice lo mismo. */
  CAMBIADO("cambiado"),
  /** Está en los dos, dice lo mismo y cambió de lugar entre los suyos. */
  MOVIDO("movido");

  private final String clave;

  Cambio(String clave) {
    this.clave = clave;
  }

  /** Con que lo nombran el texto y el JSON. */
  public String clave() {
    return clave;
  }
}
