package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.iecm.informe.caso.LecturaInterrumpida;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.caso.Revision;
import mx.iecm.informe.comparacion.Asunto;
import mx.iecm.informe.comparacion.Comparacion;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Cuadro;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionTest {

  private static final Caso MINIMO = new Caso(CasoDeMuestra.MINIMO);
  private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

  private final Path carpeta;

  RevisionTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  static Stream<Arguments> deMuestra() {
    return Stream.of(CasoDeMuestra.MINIMO, CasoDeMuestra.COMPLETO)
        .flatMap(c -> new Caso(c).entregas().stream().map(e -> Arguments.of(c, siglas(e))));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("deMuestra")
  void unaBuenaEntregaSeLeeYNoTieneErrores(Path caso, String siglas) {
    var revision = revision(new Caso(caso));

    var revisado = revision.revisar(entrega(caso, siglas), siglas);

    assertThat(revision.hallazgos()).filteredOn(RevisionTest::esError).isEmpty();
    assertThat(revisado.legible()).isTrue();
    assertThat(revisado.hallazgos()).filteredOn(RevisionTest::esError).isEmpty();
  }

  /** Un folio repetido ya se sabe; el hueco que deja podría llenarlo otra área. */
  @Test
  void seDiceLoQueSeSabeSinLosDemasLibrosYNadaMas() throws IOException {
    CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, carpeta);
    Path libro = carpeta.resolve("entregas").resolve("DVOE.xlsx");
    CasoDeMuestra.escribir(libro, "3.a.vii-1 Opiniones", 3, 0, "IECM/SE/DVOE/OP/008/2025");

    var revisado = revision(new Caso(carpeta)).revisar(entrega(carpeta, "DVOE"), "DVOE");

    assertThat(revisado.hallazgos())
        .filteredOn(RevisionTest::esError)
        .extracting(h -> h.ficha().id() + " " + h.lugar().celdas())
        .containsExactly("FOL-003 [A3]");
  }

  @Test
  void aUnAreaSeLeDiceEnseguidaLoQueLeFaltaDeSusLineas() throws IOException {
    CasoDeMuestra.copiar(CasoDeMuestra.MINIMO, carpeta);
    Path libro = carpeta.resolve("entregas").resolve("UB.xlsx");
    CasoDeMuestra.cambiar(
        libro,
        w -> {
          var hoja = w.getSheet("Pendientes");
          for (int i = hoja.getLastRowNum(); i > 0; i--) {
            hoja.removeRow(hoja.getRow(i));
          }
        });

    var revisado = revision(new Caso(carpeta)).revisar(entrega(carpeta, "UB"), "UB");

    assertThat(revisado.hallazgos())
        .isNotEmpty()
        .allSatisfy(h -> assertThat(h.ficha().id()).isEqualTo("ESP-002"));
  }

  @Test
  void seSabeCuantosRenglonesTraeCadaTablaYQueDeclara() {
    var revisado =
        revision(new Caso(CasoDeMuestra.COMPLETO))
            .revisar(entrega(CasoDeMuestra.COMPLETO, "DVOE"), "DVOE");

    assertThat(revisado.tablas())
        .extracting(t -> t.tabla() + " " + t.cuantos())
        .contains("4.a.ii-1 43");
    assertThat(revisado.renglones())
        .isEqualTo(revisado.tablas().stream().mapToLong(Cuadro::cuantos).sum());
    assertThat(revisado.cifras()).isNotEmpty();
  }

  @Test
  void laCopiaAnotadaDiceLoMismoQueElLibro() throws IOException {
    CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, carpeta);
    Path libro = carpeta.resolve("entregas").resolve("DVOE.xlsx");
    CasoDeMuestra.escribir(libro, "3.a.vii-1 Opiniones", 3, 0, "IECM/SE/DVOE/OP/008/2025");
    var revision = revision(new Caso(carpeta));

    byte[] copia = revision.anotar(entrega(carpeta, "DVOE"), "DVOE").orElseThrow();

    assertThat(copia).isNotEqualTo(Files.readAllBytes(libro));
    assertThat(
            revision
                .revisar(LibroRecibido.enMemoria("entregas/DVOE.xlsx", copia), "DVOE")
                .hallazgos())
        .isEqualTo(revision.revisar(entrega(carpeta, "DVOE"), "DVOE").hallazgos());
    assertThat(revision.anotar(LibroRecibido.enMemoria("entregas/DVOE.xlsx", PDF), "DVOE"))
        .isEmpty();
  }

  @Test
  void dosEntregasSeComparanSiSusRenglonesCabenEnMemoria() throws IOException {
    CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, carpeta);
    var revision = revision(new Caso(carpeta));
    var antes = revision.informe(entrega(carpeta, "DVOE"), "DVOE", 1000).orElseThrow();
    Path libro = carpeta.resolve("entregas").resolve("DVOE.xlsx");
    CasoDeMuestra.escribir(libro, "3.a.vii-1 Opiniones", 3, 0, "IECM/SE/DVOE/OP/008/2025");

    var ahora = revision.informe(entrega(carpeta, "DVOE"), "DVOE", 1000).orElseThrow();

    assertThat(Comparacion.de(antes, antes).iguales()).isTrue();
    assertThat(Comparacion.de(antes, ahora).de(Asunto.RENGLON)).isNotEmpty();
    assertThat(revision.informe(entrega(carpeta, "DVOE"), "DVOE", 10)).as("no caben").isEmpty();
    assertThat(revision.informe(LibroRecibido.enMemoria("x.xlsx", PDF), "DVOE", 10)).isEmpty();
  }

  @Test
  void aQuienSeLePideDejarDeLeerDejaDeLeer() {
    var revision = revision(new Caso(CasoDeMuestra.COMPLETO));
    var libro = entrega(CasoDeMuestra.COMPLETO, "DVOE");
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> revision.revisar(libro, "DVOE"))
          .isInstanceOf(LecturaInterrumpida.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void dicenQueProgramaYQuePeriodo() {
    var revision = revision(MINIMO);

    assertThat(revision.programa())
        .hasValueSatisfying(p -> assertThat(p.organo().siglas()).isEqualTo("CBP"));
    assertThat(revision.secretaria())
        .hasValueSatisfying(s -> assertThat(s.emision().periodo().clave()).isEqualTo("2026-T1"));
  }

  @ParameterizedTest(name = "el libro de {0} entregado como de {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SE   | UTSI  | LEC-004  | La portada dice «SE» en Área y se esperaba «UTSI».    | «UTSI»
          UTSI | DVOE  | LEC-004  | La portada dice «UTSI» en Área y se esperaba «DVOE».  | «DVOE»
          """)
  void elLibroDeOtraAreaNoSeLee(
      String de, String como, String regla, String mensaje, String propuesta) {
    var revisado =
        revision(new Caso(CasoDeMuestra.COMPLETO))
            .revisar(entrega(CasoDeMuestra.COMPLETO, de), como);

    assertThat(revisado.legible()).isFalse();
    assertThat(revisado.hallazgos()).extracting(h -> h.ficha().id()).containsExactly(regla);
    assertThat(revisado.hallazgos()).extracting(Mensajes::texto).containsExactly(mensaje);
    assertThat(revisado.hallazgos()).extracting(Hallazgo::propuesta).containsExactly(propuesta);
    assertThat(revisado.hallazgos().get(0).lugar().hoja()).isEqualTo("Portada");
    assertThat(revisado.hallazgos().get(0).lugar().celdas()).hasSize(1);
  }

  @Test
  void quienNoEstaEnElProgramaNoEntrega() {
    var revisado = revision(MINIMO).revisar(entrega(CasoDeMuestra.MINIMO, "UB"), "NADIE");

    assertThat(revisado.legible()).isFalse();
    assertThat(revisado.hallazgos())
        .extracting(Mensajes::texto)
        .containsExactly(
            "El libro se llama como el área «NADIE», que no está en el programa; están «UB».");
  }

  @Test
  void unPdfConNombreDeLibroNoSeLee() {
    var revisado = revision(MINIMO).revisar(LibroRecibido.enMemoria("entregas/UB.xlsx", PDF), "UB");

    assertThat(revisado.legible()).isFalse();
    assertThat(revisado.hallazgos())
        .extracting(h -> h.ficha().id() + " " + Mensajes.texto(h))
        .containsExactly(
            "LEC-001 El archivo es un PDF. Se esperaba el libro de Excel (.xlsx) del que salió.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"2026-T1, true", "2026-T2, false", "2025-T1, false", "el trimestre, false"})
  void soloSeLeeElLibroDelPeriodo(String periodo, boolean legible) throws IOException {
    var revisado = revision(MINIMO).revisar(ubConPortada("Periodo", periodo), "UB");

    assertThat(revisado.legible()).isEqualTo(legible);
    assertThat(revisado.hallazgos())
        .extracting(h -> h.ficha().id() + " " + Mensajes.texto(h))
        .isEqualTo(
            legible
                ? List.of()
                : List.of(
                    "LEC-004 La portada dice «%s» en Periodo y se esperaba «2026-T1»."
                        .formatted(periodo)));
  }

  @Test
  void unErrorEnUnaCeldaNoImpideRecibir() throws IOException {
    Path caso = CasoDeMuestra.copiar(CasoDeMuestra.MINIMO, carpeta.resolve("caso"));
    CasoDeMuestra.escribir(libro(caso, "UB"), "1.a.i-1 Talleres", 2, 0, "31 de febrero de 2026");

    var revisado = revision(MINIMO).revisar(entrega(caso, "UB"), "UB");

    assertThat(revisado.legible()).isTrue();
    assertThat(revisado.hallazgos())
        .extracting(h -> h.ficha().gravedad() + " " + h.lugar().hoja() + h.lugar().celdas())
        .containsExactly("ERROR 1.a.i-1 Talleres[A2]");
  }

  @Test
  void sinProgramaNoHayRevision() {
    var revision =
        Revision.con(
            LibroRecibido.enMemoria("programa.xlsx", PDF), MINIMO.secretaria(), Limites.USUALES);

    assertThat(revision.programa()).isEmpty();
    assertThat(revision.secretaria()).isEmpty();
    assertThat(revision.hallazgos())
        .extracting(h -> h.ficha().id() + " " + h.lugar().libro())
        .containsExactly("LEC-001 programa.xlsx");
    assertThatThrownBy(() -> revision.revisar(entrega(CasoDeMuestra.MINIMO, "UB"), "UB"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sin programa");
  }

  @Test
  void sinSecretariaTampoco() {
    var revision =
        Revision.con(
            MINIMO.programa(), LibroRecibido.enMemoria("secretaria.xlsx", PDF), Limites.USUALES);

    assertThat(revision.programa()).isPresent();
    assertThat(revision.secretaria()).isEmpty();
    assertThat(revision.hallazgos())
        .extracting(h -> h.ficha().id() + " " + h.lugar().libro())
        .containsExactly("LEC-001 secretaria.xlsx");
    assertThatThrownBy(() -> revision.revisar(entrega(CasoDeMuestra.MINIMO, "UB"), "UB"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sin secretaría");
  }

  @Test
  void seSenalaLoMismoQueAlCompilar() throws IOException {
    Path caso = CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, carpeta.resolve("caso"));
    CasoDeMuestra.cambiar(libro(caso, "DVOE"), RevisionTest::estropear);
    CasoDeMuestra.cambiar(libro(caso, "UTSI"), RevisionTest::estropear);
    CasoDeMuestra.escribir(libro(caso, "SE"), "Portada", 4, 1, "1999-T1");
    Files.write(libro(caso, "UTCSyD"), PDF);
    var revision = revision(new Caso(caso));
    var siglas = new Caso(caso).entregas().stream().map(RevisionTest::siglas).toList();

    var alRecibir =
        siglas.stream()
            .map(s -> revision.revisar(entrega(caso, s), s))
            .map(l -> l.hallazgos().stream().filter(RevisionTest::esDeLectura).toList())
            .toList();

    assertThat(alRecibir).hasSize(4).doesNotContain(List.of());
    assertThat(alCompilar(caso, siglas)).isEqualTo(alRecibir);
  }

  /** Una hoja que nadie pidió y, en cada tabla, una fecha que no existe. */
  private static void estropear(Workbook libro) {
    libro.createSheet("Apuntes").createRow(0).createCell(0).setCellValue("x");
    IntStream.range(0, libro.getNumberOfSheets())
        .mapToObj(libro::getSheetAt)
        .filter(h -> h.getSheetName().matches("\\d.*"))
        .forEach(h -> h.getRow(1).getCell(0).setCellValue("31 de febrero de 2025"));
  }

  /** Lo que dicen las reglas del informe no llega al leer el libro, sino al dictaminar. */
  private static boolean esDeLectura(Hallazgo hallazgo) {
    return hallazgo.ficha().alcance() != Alcance.INFORME;
  }

  private List<List<Hallazgo>> alCompilar(Path caso, List<String> siglas) {
    var taller = new Taller(carpeta.resolve("salida"));
    var entregas = siglas.stream().map(s -> entrega(caso, s)).toArray(LibroRecibido[]::new);
    var encargo = EncargoDePrueba.de(new Caso(caso), entregas);
    assertThat(new Preparacion(taller, Limites.USUALES).preparar(encargo, false, Acabado.PAGINADO))
        .isEqualTo(Preparacion.LISTO);
    var lectura = new LecturaDeEntrega(taller, Limites.USUALES, encargo.avance());
    return taller.manifiesto().libros().stream()
        .skip(2)
        .peek(lectura::leer)
        .map(l -> lectura.leido(l).entrega().hallazgos())
        .toList();
  }

  @Test
  void desdeVariosHilosSeSenalaLoMismo() throws IOException {
    Path caso = CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, carpeta.resolve("caso"));
    CasoDeMuestra.cambiar(libro(caso, "DVOE"), RevisionTest::estropear);
    var revision = revision(new Caso(caso));
    var solo = revision.revisar(entrega(caso, "DVOE"), "DVOE");

    var varios =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> revision.revisar(entrega(caso, "DVOE"), "DVOE"))
            .toList();

    assertThat(solo.hallazgos()).isNotEmpty();
    assertThat(varios).hasSize(8).containsOnly(solo);
  }

  private LibroRecibido ubConPortada(String campo, String valor) throws IOException {
    Path caso = CasoDeMuestra.copiar(CasoDeMuestra.MINIMO, carpeta.resolve("caso"));
    CasoDeMuestra.cambiar(
        libro(caso, "UB"),
        libro ->
            libro
                .getSheet("Portada")
                .forEach(
                    fila -> {
                      if (fila.getCell(0).getStringCellValue().equals(campo)) {
                        fila.getCell(1).setCellValue(valor);
                      }
                    }));
    return entrega(caso, "UB");
  }

  private static Revision revision(Caso caso) {
    return Revision.con(caso.programa(), caso.secretaria(), Limites.USUALES);
  }

  private static LibroRecibido entrega(Path caso, String siglas) {
    return LibroRecibido.enArchivo("entregas/" + siglas + ".xlsx", libro(caso, siglas));
  }

  private static Path libro(Path caso, String siglas) {
    return caso.resolve("entregas").resolve(siglas + ".xlsx");
  }

  private static String siglas(Path libro) {
    return libro.getFileName().toString().replace(".xlsx", "");
  }

  private static boolean esError(Hallazgo h) {
    return h.ficha().gravedad() == Gravedad.ERROR;
  }
}
