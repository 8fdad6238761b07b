package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Veredicto;
import mx.iecm.informe.libro.Limites;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidacionTest {

  private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);

  private final Path carpeta;

  ValidacionTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  private static Validacion validar(Path libro) {
    var suelto = new LibroSuelto(libro);
    return validar(libro, suelto.programa(), suelto.secretaria()).orElseThrow();
  }

  private static Optional<Validacion> validar(
      Path libro, Optional<Path> programa, Optional<Path> secretaria) {
    var suelto = new LibroSuelto(libro);
    return ValidacionDeLibro.validar(
        suelto, suelto.nombre(), programa, secretaria, Limites.USUALES);
  }

  private static List<String> reglas(Validacion validacion) {
    return validacion.dictamen().hallazgos().stream().map(ValidacionTest::linea).toList();
  }

  private static String linea(Hallazgo h) {
    return h.ficha().id() + " " + h.lugar().libro() + " " + h.lugar().hoja() + h.lugar().celdas();
  }

  private Path caso(Path de) throws IOException {
    return CasoDeMuestra.copiar(de, carpeta.resolve("caso"));
  }

  private Path estropeado() throws IOException {
    Path caso = caso(CasoDeMuestra.COMPLETO);
    Path libro = caso.resolve("entregas").resolve("DVOE.xlsx");
    CasoDeMuestra.escribir(libro, "3.a.vii-1 Opiniones", 3, 0, "IECM/SE/DVOE/OP/008/2025");
    Files.write(caso.resolve("entregas").resolve("UTSI.xlsx"), PDF);
    return caso;
  }

  @Test
  void deUnCasoSeDiceLoMismoQueSuDictamen() throws IOException {
    Path caso = estropeado();
    var entregas =
        new Caso(caso)
            .entregas().stream()
                .map(e -> LibroRecibido.enArchivo("entregas/" + e.getFileName(), e))
                .toArray(LibroRecibido[]::new);
    var encargo = EncargoDePrueba.de(new Caso(caso), entregas);
    var taller = new Taller(carpeta.resolve("salida"));
    new Preparacion(taller, Limites.USUALES).preparar(encargo, false, Acabado.PAGINADO);
    var lecturas = new LecturaDeEntrega(taller, Limites.USUALES, encargo.avance());
    taller.manifiesto().libros().stream().skip(2).forEach(lecturas::leer);
    new Dictaminacion(taller, lecturas).dictaminar();

    var validacion = Validacion.deCaso(encargo, Limites.USUALES);

    assertThat(validacion.dictamen()).isEqualTo(taller.resultado().dictamen());
    assertThat(validacion.dictamen().veredicto()).isEqualTo(Veredicto.RECHAZADO);
    assertThat(validacion.renglones()).isEqualTo(taller.resultado().renglones());
    assertThat(validacion.libros()).hasSize(6);
  }

  @ParameterizedTest(name = "{0} con --secretaria: {1}")
  @CsvSource({
    "programa.xlsx, true",
    "secretaria.xlsx, true",
    "entregas/UB.xlsx, true",
    "entregas/UB.xlsx, false"
  })
  void unBuenLibroSoloNoTieneNada(String libro, boolean conSecretaria) {
    Path archivo = CasoDeMuestra.MINIMO.resolve(libro);
    var suelto = new LibroSuelto(archivo);
    var secretaria = suelto.secretaria().filter(s -> conSecretaria);

    var validacion = validar(archivo, suelto.programa(), secretaria).orElseThrow();

    assertThat(reglas(validacion)).isEmpty();
    assertThat(validacion.libros()).extracting(LibroRecibido::nombre).containsExactly(libro);
  }

  @Test
  void unLibroConOtroNombreYEnOtroLugarSeReconocePorDentro() throws IOException {
    Path caso = caso(CasoDeMuestra.MINIMO);
    var programa = Optional.of(caso.resolve("programa.xlsx"));
    for (String libro : List.of("programa", "secretaria", "entregas/UB")) {
      Path movido = carpeta.resolve(libro.replace('/', '-') + " (1).xlsx");
      Files.copy(caso.resolve(libro + ".xlsx"), movido);

      assertThat(validar(movido, programa, Optional.empty()).map(ValidacionTest::reglas))
          .as(libro)
          .contains(List.of());
    }
  }

  @Test
  void sinProgramaNoSeSabeConQueValidar() throws IOException {
    Path solo = carpeta.resolve("UB.xlsx");
    Files.copy(CasoDeMuestra.MINIMO.resolve("entregas/UB.xlsx"), solo);

    assertThat(validar(solo, Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void deLoQueNoEsLibroSeDiceSinPrograma() throws IOException {
    Path solo = Files.write(carpeta.resolve("UB.xlsx"), PDF);

    assertThat(reglas(validar(solo))).containsExactly("LEC-001 UB.xlsx []");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "el trimestre, LEC-004 UB.xlsx Portada[B4]",
    "2026-T2, FEC-004 UB.xlsx 1.a.i-1 Talleres"
  })
  void sinSecretariaElPeriodoEsElDeLaPortada(String periodo, String dice) throws IOException {
    Path libro = carpeta.resolve("UB.xlsx");
    Files.copy(CasoDeMuestra.MINIMO.resolve("entregas/UB.xlsx"), libro);
    CasoDeMuestra.escribir(libro, "Portada", 4, 1, periodo);
    var programa = Optional.of(CasoDeMuestra.MINIMO.resolve("programa.xlsx"));

    var validacion = validar(libro, programa, Optional.empty()).orElseThrow();

    assertThat(reglas(validacion)).isNotEmpty().allSatisfy(r -> assertThat(r).startsWith(dice));
  }

  @Test
  void loQueEstaMalEnElProgramaSeDiceEnLugarDeLaEntrega() throws IOException {
    Path caso = caso(CasoDeMuestra.MINIMO);
    Files.write(caso.resolve("programa.xlsx"), PDF);

    assertThat(reglas(validar(caso.resolve("entregas/UB.xlsx"))))
        .containsExactly("LEC-001 programa.xlsx []");
  }

  @Test
  void remendarSoloLoMarcadoBastaParaQueSeAcepte() throws IOException {
    Path caso = caso(CasoDeMuestra.MINIMO);
    Path libro = caso.resolve("entregas").resolve("UB.xlsx");
    CasoDeMuestra.escribir(libro, "1.a.i-1 Talleres", 2, 0, "31 de febrero de 2026");
    byte[] original = Files.readAllBytes(libro);
    var validacion = validar(libro);

    var escritos =
        new CopiasAnotadas(validacion, Limites.USUALES).escribir(carpeta.resolve("anotados"));

    assertThat(escritos).containsExactly(carpeta.resolve("anotados").resolve("UB.xlsx"));
    assertThat(Files.readAllBytes(libro)).isEqualTo(original);
    assertThat(comentario(escritos.get(0))).contains("FEC-001");
    CasoDeMuestra.escribir(escritos.get(0), "1.a.i-1 Talleres", 2, 0, "3 de febrero de 2026");
    Files.copy(escritos.get(0), libro, StandardCopyOption.REPLACE_EXISTING);
    assertThat(validar(libro).dictamen().veredicto()).isEqualTo(Veredicto.ACEPTADO);
    assertThat(reglas(validar(libro))).isEmpty();
  }

  private static String comentario(Path libro) throws IOException {
    try (var copia = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(libro)))) {
      return copia
          .getSheet("1.a.i-1 Talleres")
          .getRow(1)
          .getCell(0)
          .getCellComment()
          .getString()
          .getString();
    }
  }

  @Test
  void deUnLibroQueNoSeAbreSeEscribeElMotivo() throws IOException {
    Path caso = estropeado();
    var validacion = validar(caso.resolve("entregas").resolve("UTSI.xlsx"));

    var escritos = new CopiasAnotadas(validacion, Limites.USUALES).escribir(carpeta);

    assertThat(escritos).containsExactly(carpeta.resolve("UTSI.observaciones.txt"));
    assertThat(escritos.get(0)).content().contains("LEC-001  El archivo es un PDF.");
  }

  @Test
  void elTextoAcabaEnElVeredicto() throws IOException {
    var texto = ValidacionEscrita.paraPersonas(validar(estropeado().resolve("entregas/UTSI.xlsx")));

    assertThat(texto)
        .startsWith("0 renglones en 1 libro. 1 error, 0 advertencias, 0 notas.\n")
        .contains("  entregas/UTSI.xlsx\n    LEC-001  El archivo es un PDF.")
        .endsWith("\nVEREDICTO: RECHAZADO. Hay errores que corregir.\n");
  }

  @Test
  void variosCasosSeNombranPorSuCarpeta() throws IOException {
    var una = validar(estropeado().resolve("entregas/UTSI.xlsx")).en("uno");
    var juntas = Validacion.juntas(List.of(una, una.en("otro")));

    assertThat(reglas(juntas))
        .containsExactly(
            "LEC-001 uno/entregas/UTSI.xlsx []", "LEC-001 otro/uno/entregas/UTSI.xlsx []");
    assertThat(new CopiasAnotadas(juntas, Limites.USUALES).repetidos())
        .containsExactly("UTSI.xlsx");
  }
}
