package mx.iecm.informe.criterio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.almacen.Archivo;

/** El XML del informe anterior que la secretaría dio para un periodo. */
@Entity
@Table(name = "informe_anterior")
public class InformeAnterior {

  @Id private String periodo;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "archivo")
  private Archivo archivo;

  @Column(name = "puesto_en")
  private Instant puestoEn;

  @Column(name = "puesto_por")
  private String puestoPor;

  /** La pide JPA. */
  protected InformeAnterior() {}

  InformeAnterior(String periodo, Archivo archivo, Sello sello) {
    this.periodo = periodo;
    this.archivo = archivo;
    this.puestoEn = sello.cuando();
    this.puestoPor = sello.quien();
  }

  Archivo archivo() {
    return archivo;
  }

  Sello sello() {
    return new Sello(puestoEn, puestoPor);
  }
}
