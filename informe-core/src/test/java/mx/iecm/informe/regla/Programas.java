package mx.iecm.informe.regla;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.modelo.Area;
import mx.iecm.informe.modelo.DefinicionDeCifra;
import mx.iecm.informe.modelo.DefinicionDeCifra.Fuente;
import mx.iecm.informe.modelo.DefinicionDeCifra.Sumando;
import mx.iecm.informe.modelo.Inhabil;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Persona;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Rubro;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Tabla;

/** El programa de {@link Informes}: cuatro líneas, dos áreas y tres tablas. */
public final class Programas {

  static final String CLAVE_PROGRAMATICA = "2025-24A000-0305-136-041302-18-101-1";

  private Programas() {}

  /** Lo que una prueba puede cambiar. */
  public static final class Partes {
    public List<Area> areas =
        List.of(new Area("DVOE", "Vinculación", ""), new Area("SE", "Secretaría Ejecutiva", ""));
    List<Persona> personas = List.of();
    public String clavePrograma = CLAVE_PROGRAMATICA;
    public List<LineaAccion> lineas =
        List.of(
            linea("3.a.i", List.of("DVOE"), Tablas.boletines()),
            linea("3.a.vi", List.of("DVOE", "SE"), Tablas.convenios()),
            linea("3.a.vii", List.of("DVOE"), Tablas.opiniones()),
            linea("5.a.i", List.of("SE")));
    public List<DefinicionDeCifra> cifras =
        List.of(
            cifra("boletines", filas("3.a.i-1"), "boletín electoral", "boletines electorales"),
            cifra("convenios", filas("3.a.vi-1"), "convenio", "convenios"),
            cifra("opiniones", filas("3.a.vii-1"), "opinión", "opiniones"),
            cifra("participantes", new Fuente.Declarada(""), "participante", "participantes"),
            suma("instrumentos", "concluidos", "vigentes"),
            cifra("concluidos", new Fuente.Declarada("SE")),
            cifra("vigentes", new Fuente.Declarada("SE")));
    public List<Serie> series =
        List.of(
            new Serie(Serie.ACUERDOS, "CVOE/{n:3}/{aaaa}", true),
            new Serie("opiniones", "OP/{n:3}/{aaaa}", true),
            new Serie("expedientes", "PE-PJ/{n}", false));
    public List<Inhabil> inhabiles = List.of();
  }

  public static Programa valido() {
    return con(p -> {});
  }

  public static Programa con(Consumer<Partes> cambio) {
    var p = new Partes();
    cambio.accept(p);
    var origen = new Origen("programa.xlsx", "Actividades", "D2");
    var actividad = new ActividadInstitucional("a", "Vincular", p.clavePrograma, p.lineas, origen);
    return new Programa(
        organo(),
        p.personas,
        p.areas,
        List.of(new Rubro(3, "Vinculación", List.of(actividad))),
        p.cifras,
        p.series,
        List.of(),
        p.inhabiles);
  }

  public static DefinicionDeCifra cifra(String clave, Fuente fuente, String... sustantivos) {
    return new DefinicionDeCifra(clave, clave, fuente, List.of(sustantivos), List.of());
  }

  /** Una cifra que la Secretaría Ejecutiva declara y que es igual a una suma; {@code -x} resta. */
  public static DefinicionDeCifra suma(String clave, String... sumandos) {
    var todos =
        Arrays.stream(sumandos)
            .map(s -> new Sumando(s.replace("-", ""), s.startsWith("-")))
            .toList();
    return new DefinicionDeCifra(clave, clave, new Fuente.Declarada("SE"), List.of(), todos);
  }

  public static Fuente filas(String... tablas) {
    return new Fuente.Filas(List.of(tablas));
  }

  public static LineaAccion linea(String clave, List<String> areas, Tabla... tablas) {
    return new LineaAccion(clave, "Línea " + clave, areas, List.of(tablas));
  }

  private static Organo organo() {
    return new Organo(
        "CVOE",
        "Comisión de Vinculación",
        new Organo.Institucion("Instituto Electoral", "IE"),
        new Organo.Creacion("Consejo General", "CG-1/2024", LocalDate.of(2024, 9, 30), "59"),
        new Organo.ProgramaAprobado("Programa 2025", "CVOE/002/2025", "Primera"),
        2025);
  }
}
