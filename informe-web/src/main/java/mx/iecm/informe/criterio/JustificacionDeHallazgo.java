package mx.iecm.informe.criterio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.hallazgo.Justificacion;

/** Por qué una advertencia de un periodo se queda como está. */
@Entity
@Table(name = "justificacion")
public class JustificacionDeHallazgo {

  @Id private UUID id;

  private String periodo;

  private String regla;

  private String registro;

  private String valor;

  private String motivo;

  @Column(name = "puesta_en")
  private Instant puestaEn;

  @Column(name = "puesta_por")
  private String puestaPor;

  /** La pide JPA. */
  protected JustificacionDeHallazgo() {}

  JustificacionDeHallazgo(String periodo, Justificacion dicha, Instant puestaEn) {
    this.id = UUID.randomUUID();
    this.periodo = periodo;
    this.regla = dicha.regla();
    this.registro = dicha.registro();
    this.puestaEn = puestaEn;
    decir(dicha, puestaEn);
  }

  /** Cambia lo que se dijo; sigue siendo del mismo registro. */
  final void decir(Justificacion dicha, Instant cuando) {
    this.valor = dicha.valor();
    this.motivo = dicha.motivo();
    this.puestaPor = dicha.responsable();
    this.puestaEn = cuando;
  }

  UUID id() {
    return id;
  }

  String periodo() {
    return periodo;
  }

  Justificacion dicha() {
    return new Justificacion(regla, registro, valor, motivo, puestaPor, 0);
  }

  Sello sello() {
    return new Sello(puestaEn, puestaPor);
  }
}
