package mx.iecm.informe.compilacion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Por dónde va la lectura de un libro. */
@Entity
@Table(name = "avance")
@IdClass(AvanceDeLibro.Clave.class)
public class AvanceDeLibro {

  @Id private UUID compilacion;

  @Id private String libro;

  private long renglones;

  private boolean leido;

  /** La pide JPA. */
  protected AvanceDeLibro() {}

  AvanceDeLibro(UUID compilacion, String libro) {
    this.compilacion = compilacion;
    this.libro = libro;
  }

  void poner(long renglones, boolean leido) {
    this.renglones = renglones;
    this.leido = leido;
  }

  String libro() {
    return libro;
  }

  long renglones() {
    return renglones;
  }

  boolean leido() {
    return leido;
  }

  /**
   * Lo que lo distingue.
   *
   * @param compilacion de cuál es
   * @param libro nombre dentro del caso
   */
  public record Clave(UUID compilacion, String libro) implements Serializable {}
}
