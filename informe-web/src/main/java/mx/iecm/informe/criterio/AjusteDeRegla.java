package mx.iecm.informe.criterio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import mx.iecm.informe.acceso.Sello;

/** Lo que se decidió de una regla en un periodo. */
@Entity
@Table(name = "ajuste_de_regla")
@IdClass(AjusteDeRegla.Clave.class)
public class AjusteDeRegla {

  @Id private String periodo;

  @Id private String regla;

  private String accion;

  private String motivo;

  @Column(name = "puesto_en")
  private Instant puestoEn;

  @Column(name = "puesto_por")
  private String puestoPor;

  /** La pide JPA. */
  protected AjusteDeRegla() {}

  AjusteDeRegla(String periodo, String regla, String accion, String motivo, Sello sello) {
    this.periodo = periodo;
    this.regla = regla;
    this.accion = accion;
    this.motivo = motivo;
    this.puestoEn = sello.cuando();
    this.puestoPor = sello.quien();
  }

  String regla() {
    return regla;
  }

  String accion() {
    return accion;
  }

  String motivo() {
    return motivo;
  }

  Sello sello() {
    return new Sello(puestoEn, puestoPor);
  }

  /**
   * Lo que lo distingue.
   *
   * @param periodo clave
   * @param regla clave
   */
  public record Clave(String periodo, String regla) implements Serializable {}
}
