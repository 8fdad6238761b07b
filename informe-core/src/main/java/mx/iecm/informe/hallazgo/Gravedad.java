package mx.iecm.informe.hallazgo;

/** Cuánto pesa un hallazgo. */
public enum Gravedad {
  /** El informe no se puede emitir; un borrador, sí. */
  ERROR("E"),
  /** Se corrige o se justifica. */
  ADVERTENCIA("A"),
  /** Conviene saberlo. */
  NOTA("N");

  private final String letra;

  Gravedad(String letra) {
    this.letra = letra;
  }

  /** La letra con que se publica. */
  public String letra() {
    return letra;
  }
}
