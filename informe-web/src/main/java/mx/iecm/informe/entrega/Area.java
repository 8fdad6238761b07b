package mx.iecm.informe.entrega;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.acuse.Puntualidad;
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

  @Enumerated(EnumType.STRING)
  private @Nullable Puntualidad puntualidad;

  @Column(name = "prorroga_hasta")
  private @Nullable Instant prorrogaHasta;

  @Column(name = "prorroga_motivo")
  private @Nullable String prorrogaMotivo;

  @Column(name = "prorroga_otorgada_en")
  private @Nullable Instant prorrogaOtorgadaEn;

  @Column(name = "prorroga_otorgada_por")
  private @Nullable String prorrogaOtorgadaPor;

  @OneToMany(mappedBy = "area")
  private List<Entrega> entregas = new ArrayList<>();

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

  /** Hace valer una entrega; si ya valía, sigue como se presentó. */
  void valer(Entrega entrega, Puntualidad comoLlego) {
    if (!vale(entrega)) {
      this.vigente = entrega;
      this.puntualidad = comoLlego;
      entrega.volver();
    }
  }

  /** Retira la que vale: ninguna otra vuelve a valer por eso. */
  void retirar(Sello quien) {
    vigente().ifPresent(v -> v.retirar(quien));
    this.vigente = null;
    this.puntualidad = null;
  }

  boolean vale(Entrega entrega) {
    return vigente().filter(v -> v.id().equals(entrega.id())).isPresent();
  }

  void prorrogar(Optional<Prorroga> prorroga) {
    this.prorrogaHasta = prorroga.map(Prorroga::hasta).orElse(null);
    this.prorrogaMotivo = prorroga.map(Prorroga::motivo).orElse(null);
    this.prorrogaOtorgadaEn = prorroga.map(p -> p.otorgada().cuando()).orElse(null);
    this.prorrogaOtorgadaPor = prorroga.map(p -> p.otorgada().quien()).orElse(null);
  }

  /** El tiempo de más que se le dio. */
  Optional<Prorroga> prorroga() {
    return prorrogaHasta == null
            || prorrogaMotivo == null
            || prorrogaOtorgadaEn == null
            || prorrogaOtorgadaPor == null
        ? Optional.empty()
        : Optional.of(
            new Prorroga(
                prorrogaHasta, prorrogaMotivo, new Sello(prorrogaOtorgadaEn, prorrogaOtorgadaPor)));
  }

  /** En qué está su plazo. */
  Plazo plazo(Instant ahora) {
    return periodo.ventana().en(ahora, prorroga().map(Prorroga::hasta));
  }

  /** Hasta cuándo puede entregar en su plazo; vacío si todavía no se fija. */
  Optional<Instant> vence() {
    return periodo.ventana().vence(prorroga());
  }

  /** Cómo va con su entrega. */
  EstadoDeArea estado(Plazo plazo) {
    if (puntualidad != null) {
      return EstadoDeArea.de(puntualidad);
    }
    if (entregas.stream().anyMatch(e -> e.retirada().isPresent())) {
      return EstadoDeArea.RETIRADA;
    }
    boolean vencio = plazo == Plazo.TARDE || plazo == Plazo.CERRADO;
    return vencio ? EstadoDeArea.NO_ENTREGO : EstadoDeArea.FALTA;
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
