package mx.iecm.informe.entrega;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import mx.iecm.informe.almacen.Archivo;
import org.jspecify.annotations.Nullable;

/** Los libros de la secretaría con que se compila un periodo. No cambian: se cambian por otros. */
@Embeddable
public class Libros {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programa")
  private Archivo programa;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "secretaria")
  private Archivo secretaria;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plantilla")
  private @Nullable Archivo plantilla;

  /** La pide JPA. */
  protected Libros() {}

  Libros(Archivo programa, Archivo secretaria, Optional<Archivo> plantilla) {
    this.programa = programa;
    this.secretaria = secretaria;
    this.plantilla = plantilla.orElse(null);
  }

  /** Estos mismos, para quien los usa en otro registro. */
  public Libros copia() {
    return new Libros(programa, secretaria, plantilla());
  }

  /** El libro del programa. */
  public Archivo programa() {
    return programa;
  }

  /** El libro de la secretaría. */
  public Archivo secretaria() {
    return secretaria;
  }

  /** La plantilla de Word de la institución, si la dio. */
  public Optional<Archivo> plantilla() {
    return Optional.ofNullable(plantilla);
  }
}
