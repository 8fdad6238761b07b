package mx.iecm.informe.almacen;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;

/** Un pedazo de un archivo. */
@Entity
@IdClass(Trozo.Clave.class)
public class Trozo {

  @Id private UUID archivo;

  @Id private int orden;

  private byte[] bytes;

  /** La pide JPA. */
  protected Trozo() {}

  Trozo(UUID archivo, int orden, byte[] bytes) {
    this.archivo = archivo;
    this.orden = orden;
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  /**
   * Lo que distingue a un trozo.
   *
   * @param archivo de cuál es
   * @param orden desde cero
   */
  public record Clave(UUID archivo, int orden) implements Serializable {}
}
