package mx.iecm.informe.modelo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgramaTest {

  private static final Tabla CONVENIOS = tabla("3.a.vi-1");
  private static final Tabla OPINIONES = tabla("3.a.vii-1");
  private static final LineaAccion VI = linea("3.a.vi", List.of("DVOE", "SE"), CONVENIOS);
  private static final LineaAccion VII = linea("3.a.vii", List.of("DVOE"), OPINIONES);
  private static final LineaAccion MISION = linea("5.b.i", List.of("SE"));
  private static final Serie ACUERDOS = new Serie(Serie.ACUERDOS, "CVOE/{n:3}/{aaaa}", true);
  private static final Programa PROGRAMA = programa();

  @Test
  void lasLineasYLasTablasVanEnElOrdenDelPrograma() {
    assertThat(PROGRAMA.lineas()).containsExactly(VI, VII, MISION);
    assertThat(PROGRAMA.tablas()).containsExactly(CONVENIOS, OPINIONES);
  }

  @Test
  void laLineaSeBuscaPorSuClaveExacta() {
    assertThat(PROGRAMA.linea("3.a.vi")).contains(VI);
    assertThat(PROGRAMA.linea("3.a.v")).isEmpty();
    assertThat(PROGRAMA.linea("3.a.VI")).isEmpty();
  }

  @Test
  void laTablaSeBuscaPorSuClaveExacta() {
    assertThat(PROGRAMA.tabla("3.a.vii-1")).contains(OPINIONES);
    assertThat(PROGRAMA.tabla("3.a.vii")).isEmpty();
  }

  @Test
  void laSerieSeBuscaPorSuNombreExacto() {
    assertThat(PROGRAMA.serie("acuerdos")).contains(ACUERDOS);
    assertThat(PROGRAMA.serie("Acuerdos")).isEmpty();
  }

  @Test
  void cadaAreaRespondeDeLasSuyas() {
    assertThat(PROGRAMA.lineasDe("DVOE")).containsExactly(VI, VII);
    assertThat(PROGRAMA.lineasDe("SE")).containsExactly(VI, MISION);
    assertThat(PROGRAMA.lineasDe("UTSI")).isEmpty();
  }

  @Test
  void elNumeralEsLoUltimoDeLaClave() {
    assertThat(VI.numeral()).isEqualTo("vi");
    assertThat(linea("suelta", List.of()).numeral()).isEqualTo("suelta");
  }

  private static Programa programa() {
    var tercero = new Rubro(3, "Vinculación", List.of(actividad("a", VI), actividad("b", VII)));
    var quinto = new Rubro(5, "Misión", List.of(actividad("a"), actividad("b", MISION)));
    var series = List.of(ACUERDOS, new Serie("opiniones", "OP/{n}", false));
    return new Programa(
        organo(),
        List.of(),
        List.of(),
        List.of(tercero, quinto),
        List.of(),
        series,
        List.of(),
        List.of());
  }

  private static ActividadInstitucional actividad(String letra, LineaAccion... lineas) {
    return new ActividadInstitucional(letra, "Título", "", List.of(lineas), Origen.NINGUNO);
  }

  private static LineaAccion linea(String clave, List<String> areas, Tabla... tablas) {
    return new LineaAccion(clave, "Título", areas, List.of(tablas));
  }

  private static Tabla tabla(String clave) {
    var columnas = List.of(Columna.de("Fecha", TipoColumna.FECHA, true));
    return new Tabla(clave, "Hoja", "", List.of(), new Cadencia.Ninguna(), false, columnas);
  }

  private static Organo organo() {
    return new Organo(
        "CVOE",
        "Comisión",
        new Organo.Institucion("Instituto", "IE"),
        new Organo.Creacion("Consejo", "CG-1", LocalDate.of(2024, 9, 30), "59"),
        new Organo.ProgramaAprobado("Programa", "CVOE/002/2025", "Primera"),
        2025);
  }
}
