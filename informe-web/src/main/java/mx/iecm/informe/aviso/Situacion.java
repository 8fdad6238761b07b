package mx.iecm.informe.aviso;

/** En qué está un aviso. Sus nombres son públicos y no cambian. */
public enum Situacion {
  /** Todavía no se manda, o falló y se intentará otra vez. */
  PENDIENTE("Por enviar", "nota"),
  /** El servidor de correo lo recibió. */
  ENVIADO("Enviado", "bien"),
  /** El servidor de correo no admite la dirección. */
  RECHAZADO("Rechazado", "error"),
  /** No se pudo mandar mientras servía. */
  CADUCADO("No se pudo enviar", "error");

  private final String letrero;
  private final String tono;

  Situacion(String letrero, String tono) {
    this.letrero = letrero;
    this.tono = tono;
  }

  /** Dicho a una persona. */
  public String letrero() {
    return letrero;
  }

  /** Qué tan bien o mal está, con el nombre que usa la hoja de estilo. */
  public String tono() {
    return tono;
  }
}
