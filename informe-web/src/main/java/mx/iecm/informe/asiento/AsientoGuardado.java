package mx.iecm.informe.asiento;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import mx.iecm.informe.bitacora.Asiento;
import mx.iecm.informe.bitacora.Eslabon;
import mx.iecm.informe.bitacora.Hecho;
import org.jspecify.annotations.Nullable;

/** Un asiento en la base. Se agrega y no se vuelve a tocar. */
@Entity
@Table(name = "asiento")
public class AsientoGuardado {

  @Id
  @Column(updatable = false)
  private long numero;

  @Column(updatable = false)
  private Instant cuando;

  @Column(updatable = false)
  private String quien;

  @Column(updatable = false)
  private String acto;

  @Column(updatable = false)
  private String asunto;

  /** Nulo en el primero: cualquier otro se refiere a uno que existe. */
  @Column(updatable = false)
  private @Nullable String anterior;

  @Column(updatable = false)
  private String huella;

  /** La pide JPA. */
  protected AsientoGuardado() {}

  AsientoGuardado(Asiento asiento) {
    this.numero = asiento.numero();
    this.cuando = asiento.hecho().cuando();
    this.quien = asiento.hecho().quien();
    this.acto = asiento.hecho().acto();
    this.asunto = asiento.hecho().asunto();
    this.anterior = asiento.anterior().equals(Eslabon.INICIO.huella()) ? null : asiento.anterior();
    this.huella = asiento.huella();
  }

  Asiento asiento() {
    String previa = anterior == null ? Eslabon.INICIO.huella() : anterior;
    return new Asiento(numero, new Hecho(cuando, quien, acto, asunto), previa, huella);
  }
}
