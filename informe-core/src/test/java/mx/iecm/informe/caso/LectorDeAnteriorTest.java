package mx.iecm.informe.caso;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.modelo.Acuerdo;
import mx.iecm.informe.modelo.Anterior;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Medidas;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Rubro;
import mx.iecm.informe.modelo.Serie;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.xml.InformeXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LectorDeAnteriorTest {

  private static final Periodo TERCERO = Periodo.trimestre(2025, 3);
  private static final LocalDate DIA = LocalDate.of(2025, 1, 2);

  private final List<Hallazgo> avisos = new ArrayList<>();

  @Test
  void trasDeElVienenSusFoliosYNoSusRenglones() throws IOException {
    var anterior = leer(xml("CVOE", TERCERO.anterior()), TERCERO).orElseThrow();

    assertThat(avisos).isEmpty();
    assertThat(anterior.folios())
        .extracting(Medidas.Folio::escrito)
        .containsExactly("CVOE/019/2025", "OP/012/2025");
    assertThat(anterior.informe().cuadros().get(0).renglones()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          el mismo, en minúsculas | cvoe | 2025-T2 |
          otro órgano             | COEG | 2025-T2 | El informe anterior es de COEG y este es de CVOE.
          otro periodo            | CVOE | 2025-T1 | El informe anterior es de 2025-T1 y se esperaba el de 2025-T2.
          el mismo periodo        | CVOE | 2025-T3 | El informe anterior es de 2025-T3 y se esperaba el de 2025-T2.
          otra duración           | CVOE | 2025-S1 | El informe anterior es de 2025-S1 y se esperaba el de 2025-T2.
          """)
  void esDelMismoOrganoYDelPeriodoDeAntes(
      String caso, String siglas, String periodo, String mensaje) throws IOException {
    var leido = leer(xml(siglas, Periodo.deClave(periodo).orElseThrow()), TERCERO);

    assertThat(leido.isPresent()).isEqualTo(mensaje == null);
    assertThat(avisos)
        .map(Mensajes::texto)
        .isEqualTo(Optional.ofNullable(mensaje).map(List::of).orElseGet(List::of));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no es XML      | %PDF-1.7           | El informe anterior no se puede leer; línea 1, columna
          trunco         | <informe           | El informe anterior no se puede leer; línea 1, columna
          no es informe  | <html/>            | «html» no es el elemento informe
          con DOCTYPE    | <!DOCTYPE informe> | no se admite DOCTYPE
          vacío          | ''                 | El informe anterior no se puede leer
          """)
  void loQueNoEsUnInformeSeDice(String caso, String escrito, String mensaje) throws IOException {
    assertThat(leer(escrito.getBytes(UTF_8), TERCERO)).isEmpty();
    assertThat(avisos)
        .singleElement()
        .satisfies(
            h -> {
              assertThat(h.ficha().id()).isEqualTo("CAS-003");
              assertThat(h.lugar().libro()).isEqualTo("anterior.xml");
              assertThat(Mensajes.texto(h)).contains(mensaje).endsWith(".");
            });
  }

  @Test
  void unaFallaDelDiscoNoEsDelInforme() throws IOException {
    var cerrada = InputStream.nullInputStream();
    cerrada.close();

    assertThatThrownBy(
            () ->
                LectorDeAnterior.leer(
                    "anterior.xml", cerrada, programa("CVOE"), TERCERO, avisos::add))
        .isExactlyInstanceOf(IOException.class);
  }

  private Optional<Anterior> leer(byte[] xml, Periodo periodo) throws IOException {
    return LectorDeAnterior.leer(
        "anterior.xml", new ByteArrayInputStream(xml), programa("CVOE"), periodo, avisos::add);
  }

  private static byte[] xml(String siglas, Periodo periodo) throws IOException {
    var hoja = new Hoja("entregas/DVOE.xlsx", "3.a.vii-1 Opiniones", List.of("A"));
    var renglon = new Renglon(2, List.of(Celda.de("OP/012/2025")), Texto.VACIO);
    var informe =
        new Informe(
            programa(siglas),
            new Emision(periodo, "Tercer", "4", "Séptima", DIA, ""),
            List.of(),
            List.of(),
            new Asistencia(List.of(), List.of()),
            List.of(new Acuerdo("CVOE/019/2025", "6O", Texto.de("Minuta"), Origen.NINGUNO)),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Cuadro("3.a.vii-1", "DVOE", hoja, 1, List.of(renglon))));
    var salida = new ByteArrayOutputStream();
    InformeXml.escribir(informe, salida);
    return salida.toByteArray();
  }

  private static Programa programa(String siglas) {
    var folio = new Columna("Folio", TipoColumna.FOLIO, true, List.of(), "opiniones", 0);
    var tabla =
        new Tabla(
            "3.a.vii-1", "Opiniones", "", List.of(), new Cadencia.Ninguna(), false, List.of(folio));
    var linea = new LineaAccion("3.a.vii", "Opiniones", List.of("DVOE"), List.of(tabla));
    var actividad = new ActividadInstitucional("a", "Vincular", "", List.of(linea), Origen.NINGUNO);
    return new Programa(
        new Organo(
            siglas,
            "Comisión",
            new Organo.Institucion("Instituto", "IE"),
            new Organo.Creacion("Consejo", "CG-1", DIA, "72"),
            new Organo.ProgramaAprobado("Programa", "CVOE/009", "Tercera"),
            2025),
        List.of(),
        List.of(),
        List.of(new Rubro(3, "Vinculación", List.of(actividad))),
        List.of(),
        List.of(
            new Serie(Serie.ACUERDOS, "CVOE/{n:3}/{aaaa}", true),
            new Serie("opiniones", "OP/{n:3}/{aaaa}", true)),
        List.of(),
        List.of());
  }
}
