package mx.iecm.informe.entrega;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.iecm.informe.acceso.Sello;
import mx.iecm.informe.acuse.Puntualidad;
import mx.iecm.informe.almacen.Archivo;
import org.jspecify.annotations.Nullable;

/** Un libro que un área entregó: sus bytes, quién, cuándo y lo que se halló en él. */
@Entity
public class Entrega {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "area")
  private Area area;

  private String sha256;

  private String nombre;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "archivo")
  private Archivo archivo;

  @Column(name = "recibida_en")
  private Instant recibidaEn;

  @Column(name = "recibida_por")
  private String recibidaPor;

  private int numero;

  @Enumerated(EnumType.STRING)
  private Puntualidad puntualidad;

  private String motivo;

  private String acuse = "";

  @Column(name = "retirada_en")
  private @Nullable Instant retiradaEn;

  @Column(name = "retirada_por")
  private @Nullable String retiradaPor;

  private int errores;

  private int advertencias;

  private int notas;

  private String hallazgos;

  /** La pide JPA. */
  protected Entrega() {}

  Entrega(Area area, Archivo archivo, Recibido recibido, Llegada llegada, Hallado hallado) {
    this.id = UUID.randomUUID();
    this.area = area;
    this.numero = llegada.numero();
    this.puntualidad = llegada.puntualidad();
    this.motivo = llegada.motivo();
    this.archivo = archivo;
    this.sha256 = archivo.sha256();
    this.nombre = recibido.libro().nombre();
    this.recibidaEn = llegada.cuando();
    this.recibidaPor = recibido.usuario();
    this.errores = hallado.cuentas().errores();
    this.advertencias = hallado.cuentas().advertencias();
    this.notas = hallado.cuentas().notas();
    this.hallazgos = hallado.hallazgos().toString();
  }

  /** Guarda el acuse que se dio; no se da otro. */
  void acusar(String acuse) {
    this.acuse = acuse;
  }

  void retirar(Sello quien) {
    this.retiradaEn = quien.cuando();
    this.retiradaPor = quien.quien();
  }

  /** Deja de estar retirada. */
  void volver() {
    this.retiradaEn = null;
    this.retiradaPor = null;
  }

  /** Quién la retiró y cuándo, si está retirada. */
  Optional<Sello> retirada() {
    return retiradaEn == null || retiradaPor == null
        ? Optional.empty()
        : Optional.of(new Sello(retiradaEn, retiradaPor));
  }

  /** El folio de su acuse, único en el periodo. */
  public String folio() {
    return "%s/%s/%04d".formatted(area.periodo().clave(), area.siglas(), numero);
  }

  /** Cuál es entre las de su área, desde 1. */
  int numero() {
    return numero;
  }

  /** Si se recibió en su plazo. */
  Puntualidad puntualidad() {
    return puntualidad;
  }

  /** Por qué se recibió fuera de plazo; {@code ""} si fue en él. */
  String motivo() {
    return motivo;
  }

  /** El acuse tal como se dio; {@code ""} si se recibió antes de que los hubiera. */
  String acuse() {
    return acuse;
  }

  /** Con que se le nombra. */
  public UUID id() {
    return id;
  }

  /** De quién es. */
  public Area area() {
    return area;
  }

  /** SHA-256 de los bytes. */
  public String sha256() {
    return sha256;
  }

  /** El nombre del archivo, como llegó. */
  public String nombre() {
    return nombre;
  }

  /** Los bytes. */
  public Archivo archivo() {
    return archivo;
  }

  /** Cuándo se recibió por primera vez. */
  public Instant recibidaEn() {
    return recibidaEn;
  }

  /** Quién la subió. */
  public String recibidaPor() {
    return recibidaPor;
  }

  /** Lo que se halló al recibirla. */
  Hallado hallado() {
    try (var lector = Json.createReader(new StringReader(hallazgos))) {
      JsonArray leidos = lector.readArray();
      return new Hallado(new Cuentas(errores, advertencias, notas), leidos);
    }
  }
}
