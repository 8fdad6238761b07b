package mx.iecm.informe.entrega;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.almacen.Archivo;
import org.jspecify.annotations.Nullable;

/** Un informe por entregar: un órgano y un periodo, con sus dos libros y sus áreas. */
@Entity
public class Periodo {

  @Id private String clave;

  private String organo;

  private String nombre;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programa")
  private Archivo programa;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "secretaria")
  private Archivo secretaria;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plantilla")
  private @Nullable Archivo plantilla;

  private boolean abierto;

  @Column(name = "creado_en")
  private Instant creadoEn;

  @Column(name = "creado_por")
  private String creadoPor;

  @OneToMany(mappedBy = "periodo", cascade = CascadeType.PERSIST)
  private List<Area> areas = new ArrayList<>();

  /** La pide JPA. */
  protected Periodo() {}

  Periodo(
      LibrosDePeriodo libros,
      Archivo programa,
      Archivo secretaria,
      Instant creadoEn,
      String creadoPor) {
    this.clave = libros.clave();
    this.organo = libros.leidoPrograma().organo().nombre();
    this.nombre = libros.emision().periodo().clave();
    this.programa = programa;
    this.secretaria = secretaria;
    this.creadoEn = creadoEn;
    this.creadoPor = creadoPor;
    this.abierto = true;
  }

  /** Cambia los libros de la secretaría; lo que ya se entregó se conserva. */
  void cambiarLibros(Archivo programa, Archivo secretaria) {
    this.programa = programa;
    this.secretaria = secretaria;
  }

  void cambiarPlantilla(Archivo plantilla) {
    this.plantilla = plantilla;
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

  void abrir(boolean abierto) {
    this.abierto = abierto;
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

  /** El libro del programa. */
  public Archivo programa() {
    return programa;
  }

  /** El libro de la secretaría. */
  public Archivo secretaria() {
    return secretaria;
  }

  /** La plantilla de Word de la institución, si la dio. */
  public Optional<Archivo> plantilla() {
    return Optional.ofNullable(plantilla);
  }

  /** Si todavía se recibe. */
  public boolean abierto() {
    return abierto;
  }

  /** Las áreas que tienen que entregar, en el orden del programa. */
  public List<Area> areas() {
    return areas.stream().sorted(Comparator.comparingInt(Area::orden)).toList();
  }
}
