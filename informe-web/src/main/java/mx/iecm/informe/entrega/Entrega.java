package mx.iecm.informe.entrega;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import mx.iecm.informe.almacen.Archivo;

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

  private int errores;

  private int advertencias;

  private int notas;

  private String hallazgos;

  /** La pide JPA. */
  protected Entrega() {}

  Entrega(Area area, Archivo archivo, Recibido recibido, Instant recibidaEn, Hallado hallado) {
    this.id = UUID.randomUUID();
    this.area = area;
    this.archivo = archivo;
    this.sha256 = archivo.sha256();
    this.nombre = recibido.libro().nombre();
    this.recibidaEn = recibidaEn;
    this.recibidaPor = recibido.usuario();
    this.errores = hallado.cuentas().errores();
    this.advertencias = hallado.cuentas().advertencias();
    this.notas = hallado.cuentas().notas();
    this.hallazgos = hallado.hallazgos().toString();
  }

  /** El número de su acuse. */
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
