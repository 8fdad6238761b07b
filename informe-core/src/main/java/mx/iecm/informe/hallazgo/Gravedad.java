package mx.iecm.informe.hallazgo;

/** Cuánto pesa un hallazgo. */
public enum Gravedad {
  /** El informe no se puede emitir; un borrador, sí. */
  ERROR("E", "error"),
  /** Se corrige o se justifica. */
  ADVERTENCIA("A", "advertencia"),
  /** Conviene saberlo. */
  NOTA("N", "nota");

  private final String letra;
  private final String nombre;

  Gravedad(String letra, String nombre) {
    this.letra = letra;
    this.nombre = nombre;
  }

  /** La letra con que se publica. */
  public String letra() {
    return letra;
  }

  /** Como se le dice a una persona. */
  public String nombre() {
    return nombre;
  }
}
