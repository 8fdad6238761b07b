package mx.iecm.informe.compilacion;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.asiento.Asunto;
import mx.iecm.informe.entrega.Entrega;
import mx.iecm.informe.entrega.Libros;
import mx.iecm.informe.entrega.Periodo;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.trabajo.Acabado;
import org.jspecify.annotations.Nullable;

/** Una compilación encargada: con qué libros, quién la pidió, quién la corre y en qué acabó. */
@Entity
public class Compilacion {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "periodo")
  private Periodo periodo;

  @Embedded private Libros libros;

  @ManyToMany
  @JoinTable(
      name = "compilacion_entrega",
      joinColumns = @JoinColumn(name = "compilacion"),
      inverseJoinColumns = @JoinColumn(name = "entrega"))
  private List<Entrega> entregas;

  private boolean borrador;

  @Enumerated(EnumType.STRING)
  private Acabado acabado;

  @Column(name = "pedida_en")
  private Instant pedidaEn;

  @Column(name = "pedida_por")
  private String pedidaPor;

  @Enumerated(EnumType.STRING)
  private Estado estado = Estado.EN_CURSO;

  @Enumerated(EnumType.STRING)
  private @Nullable Veredicto veredicto;

  private String paso = "En espera";

  @Column(name = "libros")
  private int cuantosLibros;

  @Column(name = "terminada_en")
  private @Nullable Instant terminadaEn;

  private @Nullable Long ejecucion;

  private String nodo;

  private UUID arranque;

  @Column(name = "latido_en")
  private Instant latidoEn;

  private boolean detener;

  @Column(name = "en_curso")
  private @Nullable Boolean enCurso = true;

  /** La pide JPA. */
  protected Compilacion() {}

  Compilacion(
      Periodo periodo,
      boolean borrador,
      Acabado acabado,
      Instant pedidaEn,
      String pedidaPor,
      Nodo nodo) {
    this.id = UUID.randomUUID();
    this.periodo = periodo;
    this.libros = periodo.libros().copia();
    this.entregas = periodo.areas().stream().flatMap(a -> a.vigente().stream()).toList();
    this.borrador = borrador;
    this.acabado = acabado;
    this.pedidaEn = pedidaEn;
    this.pedidaPor = pedidaPor;
    this.nodo = nodo.nombre();
    this.arranque = nodo.arranque();
    this.latidoEn = pedidaEn;
  }

  void empezar(long ejecucion) {
    this.ejecucion = ejecucion;
  }

  void terminar(Veredicto veredicto, Instant cuando) {
    this.veredicto = veredicto;
    soltar(Estado.TERMINADA, cuando);
  }

  void fallar(Instant cuando) {
    soltar(Estado.FALLIDA, cuando);
  }

  void pedirQueSeDetenga() {
    this.detener = true;
  }

  void detenerse(Instant cuando) {
    soltar(Estado.DETENIDA, cuando);
  }

  /** La detenida vuelve a correr, en otro servidor si hace falta. */
  void seguir(Nodo otro, Instant cuando) {
    this.estado = Estado.EN_CURSO;
    this.enCurso = true;
    this.detener = false;
    this.terminadaEn = null;
    this.nodo = otro.nombre();
    this.arranque = otro.arranque();
    this.latidoEn = cuando;
  }

  private void soltar(Estado estado, Instant cuando) {
    this.estado = estado;
    this.terminadaEn = cuando;
    this.enCurso = null;
  }

  /** Como la nombra la bitácora. */
  Asunto asunto() {
    return Asunto.de(
        "periodo", periodo.clave(),
        "compilación", id,
        "tipo", borrador ? "borrador" : "informe",
        "entregas", entregas.size(),
        "veredicto", veredicto().map(Enum::name).orElse("ninguno"));
  }

  UUID id() {
    return id;
  }

  Periodo periodo() {
    return periodo;
  }

  Libros libros() {
    return libros;
  }

  /** En orden de las siglas, que es el de los nombres de archivo en una carpeta. */
  List<Entrega> entregas() {
    return entregas.stream().sorted(Comparator.comparing(e -> e.area().siglas())).toList();
  }

  boolean borrador() {
    return borrador;
  }

  Acabado acabado() {
    return acabado;
  }

  Instant pedidaEn() {
    return pedidaEn;
  }

  String pedidaPor() {
    return pedidaPor;
  }

  Estado estado() {
    return estado;
  }

  Optional<Veredicto> veredicto() {
    return Optional.ofNullable(veredicto);
  }

  String paso() {
    return paso;
  }

  int cuantosLibros() {
    return cuantosLibros;
  }

  Optional<Instant> terminadaEn() {
    return Optional.ofNullable(terminadaEn);
  }

  boolean porDetener() {
    return detener && estado == Estado.EN_CURSO;
  }

  Optional<Long> ejecucion() {
    return Optional.ofNullable(ejecucion);
  }

  String nodo() {
    return nodo;
  }

  UUID arranque() {
    return arranque;
  }
}
