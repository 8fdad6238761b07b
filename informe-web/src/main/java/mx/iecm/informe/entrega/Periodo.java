package mx.iecm.informe.entrega;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Un informe por entregar: un órgano y un periodo, con sus dos libros y sus áreas. */
@Entity
public class Periodo {

  @Id private String clave;

  private String organo;

  private String nombre;

  @Embedded private Libros libros;

  private Instant abre;

  private @Nullable Instant cierra;

  @Column(name = "admite_tarde")
  private boolean admiteTarde;

  @Column(name = "creado_en")
  private Instant creadoEn;

  @Column(name = "creado_por")
  private String creadoPor;

  @OneToMany(mappedBy = "periodo", cascade = CascadeType.PERSIST)
  private List<Area> areas = new ArrayList<>();

  /** La pide JPA. */
  protected Periodo() {}

  Periodo(LibrosDePeriodo leidos, Libros libros, Instant creadoEn, String creadoPor) {
    this.clave = leidos.clave();
    this.organo = leidos.leidoPrograma().organo().nombre();
    this.nombre = leidos.emision().periodo().clave();
    this.libros = libros;
    this.creadoEn = creadoEn;
    this.creadoPor = creadoPor;
    this.abre = creadoEn;
  }

  /** Cambia los libros de la secretaría; lo que ya se entregó se conserva. */
  void cambiar(Libros libros) {
    this.libros = libros;
  }

  /** Convoca a las áreas de un programa; una que ya no esté en él se conserva, al final. */
  void convocar(List<mx.iecm.informe.modelo.Area> convocadas) {
    var antes = List.copyOf(areas);
    int orden = 0;
    for (var convocada : convocadas) {
      plaza(convocada.siglas()).describir(convocada.nombre(), orden++);
    }
    for (Area vieja : antes) {
      if (convocadas.stream().noneMatch(c -> c.siglas().equals(vieja.siglas()))) {
        vieja.describir(vieja.nombre(), orden++);
      }
    }
  }

  private Area plaza(String siglas) {
    return areas.stream()
        .filter(a -> a.siglas().equals(siglas))
        .findFirst()
        .orElseGet(
            () -> {
              var nueva = new Area(this, siglas);
              areas.add(nueva);
              return nueva;
            });
  }

  void recibir(Ventana ventana) {
    this.abre = ventana.abre();
    this.cierra = ventana.cierra().orElse(null);
    this.admiteTarde = ventana.admiteTarde();
  }

  /** Con que se le nombra, por ejemplo {@code CVOE-2025-T2}. */
  public String clave() {
    return clave;
  }

  /** El nombre completo del órgano. */
  public String organo() {
    return organo;
  }

  /** La clave del periodo, por ejemplo {@code 2025-T2}. */
  public String nombre() {
    return nombre;
  }

  /** Con qué se revisa y se compila. */
  public Libros libros() {
    return libros;
  }

  /** Cuándo se abrió por primera vez. */
  Instant creadoEn() {
    return creadoEn;
  }

  /** Cuándo recibe. */
  public Ventana ventana() {
    return new Ventana(abre, Optional.ofNullable(cierra), admiteTarde);
  }

  /** Las áreas que tienen que entregar, en el orden del programa. */
  public List<Area> areas() {
    return areas.stream().sorted(Comparator.comparingInt(Area::orden)).toList();
  }
}
