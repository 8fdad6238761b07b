package mx.iecm.informe.entrega;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Un área que tiene que entregar en un periodo, y cuál de sus entregas vale. */
@Entity
public class Area {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "periodo")
  private Periodo periodo;

  private String siglas;

  private String nombre;

  private int orden;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "vigente")
  private @Nullable Entrega vigente;

  /** La pide JPA. */
  protected Area() {}

  Area(Periodo periodo, String siglas) {
    this.id = UUID.randomUUID();
    this.periodo = periodo;
    this.siglas = siglas;
    this.nombre = siglas;
  }

  void describir(String nombre, int orden) {
    this.nombre = nombre;
    this.orden = orden;
  }

  void valer(Entrega entrega) {
    this.vigente = entrega;
  }

  int orden() {
    return orden;
  }

  UUID id() {
    return id;
  }

  Periodo periodo() {
    return periodo;
  }

  /** Como la nombra el programa. */
  public String siglas() {
    return siglas;
  }

  /** El nombre completo. */
  public String nombre() {
    return nombre;
  }

  /** La entrega que vale: la última que se recibió. */
  public Optional<Entrega> vigente() {
    return Optional.ofNullable(vigente);
  }
}
