package mx.iecm.informe.compilacion;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import mx.iecm.informe.almacen.Archivo;
import mx.iecm.informe.criterio.Congelado;

/** Un archivo que acompaña a los libros de una compilación. */
@Entity
@Table(name = "compilacion_acompanante")
@IdClass(Acompanante.Clave.class)
public class Acompanante {

  @Id private UUID compilacion;

  @Id private String nombre;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "archivo")
  private Archivo archivo;

  /** La pide JPA. */
  protected Acompanante() {}

  Acompanante(UUID compilacion, Congelado congelado) {
    this.compilacion = compilacion;
    this.nombre = congelado.nombre();
    this.archivo = congelado.archivo();
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
   * @param nombre por ejemplo {@code justificaciones.csv}
   */
  public record Clave(UUID compilacion, String nombre) implements Serializable {}
}
