package mx.iecm.informe.aviso;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Un aviso a una dirección: lo que dice y en qué está. */
@Entity
public class Aviso {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private @Nullable Long numero;

  @Enumerated(EnumType.STRING)
  private Clase clase;

  @Column(name = "clave")
  private String clave;

  private String correo;

  private String titulo;

  private String texto;

  @Column(name = "escrito_en")
  private Instant escritoEn;

  @Column(name = "caduca_en")
  private Instant caducaEn;

  @Column(name = "estado")
  @Enumerated(EnumType.STRING)
  private Situacion situacion = Situacion.PENDIENTE;

  private int intentos;

  @Column(name = "siguiente_en")
  private Instant siguienteEn;

  private String detalle = "";

  @Column(name = "enviado_en")
  private @Nullable Instant enviadoEn;

  /** La pide JPA. */
  protected Aviso() {}

  Aviso(Mensaje mensaje, String correo, String texto, Instant ahora) {
    this.clase = mensaje.clase();
    this.clave = mensaje.clave();
    this.caducaEn = mensaje.caduca();
    this.titulo = mensaje.titulo();
    this.texto = texto;
    this.correo = correo;
    this.escritoEn = ahora;
    this.siguienteEn = ahora;
  }

  long numero() {
    return numero == null ? 0 : numero;
  }

  Clase clase() {
    return clase;
  }

  String correo() {
    return correo;
  }

  String titulo() {
    return titulo;
  }

  String texto() {
    return texto;
  }

  Instant escritoEn() {
    return escritoEn;
  }

  Situacion situacion() {
    return situacion;
  }

  int intentos() {
    return intentos;
  }

  String detalle() {
    return detalle;
  }

  Optional<Instant> enviadoEn() {
    return Optional.ofNullable(enviadoEn);
  }
}
