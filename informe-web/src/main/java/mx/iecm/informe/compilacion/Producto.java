package mx.iecm.informe.compilacion;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.UUID;
import mx.iecm.informe.almacen.Archivo;

/** Un archivo que una compilación dejó. */
@Entity
@IdClass(Producto.Clave.class)
public class Producto {

  @Id private UUID compilacion;

  @Id private String nombre;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "archivo")
  private Archivo archivo;

  /** La pide JPA. */
  protected Producto() {}

  Producto(UUID compilacion, String nombre, Archivo archivo) {
    this.compilacion = compilacion;
    this.nombre = nombre;
    this.archivo = archivo;
  }

  String nombre() {
    return nombre;
  }

  Archivo archivo() {
    return archivo;
  }

  /**
   * Lo que lo distingue.
   *
   * @param compilacion de cuál es
   * @param nombre por ejemplo {@code informe.docx}
   */
  public record Clave(UUID compilacion, String nombre) implements Serializable {}
}
