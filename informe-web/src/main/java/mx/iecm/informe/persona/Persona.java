package mx.iecm.informe.persona;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Una persona que puede entrar. */
@Entity
public class Persona {

  @Id private String usuario;

  private String nombre;

  private String correo = "";

  private String clave;

  private String sal;

  private int costo;

  private boolean provisional;

  private boolean bloqueada;

  @Column(name = "valida_desde")
  private Instant validaDesde;

  @Column(name = "creada_en")
  private Instant creadaEn;

  @Column(name = "creada_por")
  private String creadaPor;

  @ElementCollection
  @CollectionTable(name = "persona_papel", joinColumns = @JoinColumn(name = "usuario"))
  @Column(name = "papel")
  private Set<String> papeles = new HashSet<>();

  /** La pide JPA. */
  protected Persona() {}

  Persona(Alta alta, Cifrada cifrada, Instant creadaEn, String creadaPor) {
    this.usuario = alta.usuario();
    this.creadaEn = creadaEn;
    this.creadaPor = creadaPor;
    this.validaDesde = creadaEn.truncatedTo(ChronoUnit.MILLIS);
    describir(alta, false, creadaEn);
    cifrar(cifrada, true, creadaEn);
  }

  final void describir(Alta alta, boolean bloquear, Instant ahora) {
    this.nombre = alta.nombre();
    this.correo = alta.correo();
    this.bloqueada = bloquear;
    this.papeles.retainAll(alta.deServidor());
    this.papeles.addAll(alta.deServidor());
    cerrarSesiones(ahora);
  }

  final void cifrar(Cifrada cifrada, boolean esProvisional, Instant ahora) {
    this.clave = cifrada.clave();
    this.sal = cifrada.sal();
    this.costo = cifrada.costo();
    this.provisional = esProvisional;
    cerrarSesiones(ahora);
  }

  /** Una sesión dice cuándo empezó en milisegundos. */
  private void cerrarSesiones(Instant ahora) {
    this.validaDesde = ahora.truncatedTo(ChronoUnit.MILLIS);
  }

  void quitarProvisional() {
    this.provisional = false;
  }

  boolean tieneClave(String intento) {
    return new Cifrada(clave, sal, costo).es(intento);
  }

  /** Con que entra. */
  public String usuario() {
    return usuario;
  }

  /** Cómo se llama. */
  public String nombre() {
    return nombre;
  }

  /** A dónde se le avisa; {@code ""} si no se le avisa. */
  public String correo() {
    return correo;
  }

  /** Si la clave se la dio otra persona y todavía no la cambia. */
  public boolean provisional() {
    return provisional;
  }

  /** Si no puede entrar. */
  public boolean bloqueada() {
    return bloqueada;
  }

  /** Las sesiones que empezaron antes no valen. */
  public Instant validaDesde() {
    return validaDesde;
  }

  /** Lo que puede, como se dice al darla de alta. */
  Set<String> papeles() {
    var suyos = new TreeSet<>(papeles);
    suyos.remove(Alta.AREA);
    return suyos;
  }
}
