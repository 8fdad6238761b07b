package mx.iecm.informe.aviso;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A dónde se le avisa a un área, además de a sus personas. */
@Entity
@Table(name = "correo_de_area")
public class CorreoDeArea {

  @Id private String siglas;

  private String correo;

  /** La pide JPA. */
  protected CorreoDeArea() {}

  CorreoDeArea(String siglas, String correo) {
    this.siglas = siglas;
    this.correo = correo;
  }

  void cambiar(String otro) {
    this.correo = otro;
  }

  String siglas() {
    return siglas;
  }

  String correo() {
    return correo;
  }
}
