package mx.iecm.informe.asiento;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import mx.iecm.informe.bitacora.Eslabon;

/**
 * Hasta dónde llega la bitácora: un solo renglón, que quien anota aparta hasta acabar su
 * transacción. Así la cadena no se bifurca aunque escriban varios servidores.
 */
@Entity
public class Cadena {

  static final int UNICA = 1;

  @Id private int id;

  private long numero;

  private String huella;

  /** La pide JPA. */
  protected Cadena() {}

  Eslabon eslabon() {
    return new Eslabon(numero, huella);
  }

  void llegarA(Eslabon eslabon) {
    this.numero = eslabon.numero();
    this.huella = eslabon.huella();
  }
}
