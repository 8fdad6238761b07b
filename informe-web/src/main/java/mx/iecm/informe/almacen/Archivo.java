package mx.iecm.informe.almacen;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Unos bytes guardados: su huella y su tamaño. No cambian nunca. */
@Entity
public class Archivo {

  @Id private UUID id;

  private String sha256;

  private long tamano;

  /** La pide JPA. */
  protected Archivo() {}

  Archivo(UUID id) {
    this.id = id;
    this.sha256 = "";
  }

  void terminar(String sha256, long tamano) {
    this.sha256 = sha256;
    this.tamano = tamano;
  }

  /** Cómo se le nombra. */
  public UUID id() {
    return id;
  }

  /** SHA-256 de los bytes, en hexadecimal minúscula. */
  public String sha256() {
    return sha256;
  }

  /** Cuántos bytes. */
  public long tamano() {
    return tamano;
  }
}
