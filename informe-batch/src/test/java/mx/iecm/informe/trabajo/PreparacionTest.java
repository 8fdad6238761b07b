package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.documento.Plantilla;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.origen.Huella;
import mx.iecm.informe.plantilla.PlantillaDePrueba;
import mx.iecm.informe.trabajo.Manifiesto.LibroCongelado;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparacionTest {

  private static final Caso MINIMO = new Caso(CasoDeMuestra.MINIMO);

  private final Path carpeta;
  private final Taller taller;
  private final Preparacion preparacion;

  PreparacionTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
    taller = new Taller(carpeta.resolve("salida"));
    preparacion = new Preparacion(taller, Limites.USUALES);
  }

  @Test
  void elManifiestoPoneElProgramaLaSecretariaYLasEntregasEnSuOrden() {
    var encargo = EncargoDePrueba.de(MINIMO, suelto("entregas/Z.xlsx"), suelto("entregas/A.xlsx"));

    assertThat(preparacion.preparar(encargo, true, Acabado.PAGINADO)).isEqualTo(Preparacion.LISTO);

    var manifiesto = taller.manifiesto();
    assertThat(manifiesto.libros())
        .containsExactly(
            congelado(MINIMO.programa()),
            congelado(MINIMO.secretaria()),
            congelado(suelto("entregas/Z.xlsx")),
            congelado(suelto("entregas/A.xlsx")));
    assertThat(manifiesto.version()).isEqualTo(Version.actual());
    assertThat(manifiesto.borrador()).isTrue();
    assertThat(taller.base().completa()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void elBorradorEsElQueSePidio(boolean borrador) {
    preparacion.preparar(EncargoDePrueba.de(MINIMO), borrador, Acabado.PAGINADO);

    assertThat(taller.manifiesto().borrador()).isEqualTo(borrador);
  }

  @Test
  void loQueCambieDespuesNoCambiaLaCopia() throws IOException {
    Path archivo = Files.writeString(carpeta.resolve("UB.xlsx"), "antes");
    var encargo = EncargoDePrueba.de(MINIMO, LibroRecibido.enArchivo("entregas/UB.xlsx", archivo));
    preparacion.preparar(encargo, false, Acabado.PAGINADO);

    Files.writeString(archivo, "después, y más largo");

    var copia = taller.manifiesto().libros().get(2);
    assertThat(taller.libro(copia).bytes()).asString(StandardCharsets.UTF_8).isEqualTo("antes");
    assertThat(taller.libro(copia).tamano()).isEqualTo(5);
  }

  @Test
  void elProgramaSeLeeDeSuCopia() {
    var veces = new AtomicInteger();
    byte[] bytes = MINIMO.programa().bytes();
    var queCambia =
        new LibroRecibido(
            "programa.xlsx",
            bytes.length,
            () -> new ByteArrayInputStream(veces.getAndIncrement() == 0 ? bytes : new byte[9]));

    assertThat(
            preparacion.preparar(
                EncargoDePrueba.de(MINIMO).conPrograma(queCambia), false, Acabado.PAGINADO))
        .isEqualTo(Preparacion.LISTO);
    assertThat(veces).hasValue(1);
  }

  @Test
  void dosLibrosIgualesSonUnaSolaCopiaYDosRenglones() throws IOException {
    var bytes = suelto("x").bytes();
    var encargo =
        EncargoDePrueba.de(
            MINIMO,
            LibroRecibido.enMemoria("entregas/A.xlsx", bytes),
            LibroRecibido.enMemoria("entregas/B.xlsx", bytes));

    preparacion.preparar(encargo, false, Acabado.PAGINADO);

    var libros = taller.manifiesto().libros();
    assertThat(libros).hasSize(4);
    assertThat(libros.get(2).sha256()).isEqualTo(libros.get(3).sha256());
    try (var copias = Files.list(taller.archivo("libros"))) {
      assertThat(copias.map(c -> c.getFileName().toString()))
          .containsExactlyInAnyOrder(
              libros.get(0).sha256(), libros.get(1).sha256(), libros.get(2).sha256());
    }
  }

  @Test
  void loQueNoCabeNoSeCopia() {
    var enorme =
        new LibroRecibido(
            "entregas/UB.xlsx",
            Limites.USUALES.bytes() + 1,
            () -> {
              throw new AssertionError("se abrió");
            });

    assertThat(preparacion.preparar(EncargoDePrueba.de(MINIMO, enorme), false, Acabado.PAGINADO))
        .isEqualTo(Preparacion.LISTO);

    assertThat(taller.manifiesto().libros().get(2))
        .isEqualTo(new LibroCongelado("entregas/UB.xlsx", "", Limites.USUALES.bytes() + 1));
  }

  @Test
  void sinPlantillaPropiaSeUsaLaDelProducto() {
    preparacion.preparar(EncargoDePrueba.de(MINIMO), false, Acabado.PAGINADO);

    byte[] usual = Plantilla.usual().bytes();
    assertThat(taller.archivo(Taller.PLANTILLA)).hasBinaryContent(usual);
    assertThat(taller.manifiesto().plantilla()).isEqualTo(Huella.de(usual));
  }

  @Test
  void conPlantillaPropiaSeUsaEsa() {
    byte[] propia =
        PlantillaDePrueba.usual().cambiar("word/styles.xml", "4A2B66", "004B3A").bytes();
    var encargo =
        EncargoDePrueba.de(MINIMO).conPlantilla(LibroRecibido.enMemoria("plantilla.docx", propia));

    preparacion.preparar(encargo, false, Acabado.PAGINADO);

    assertThat(taller.archivo(Taller.PLANTILLA)).hasBinaryContent(propia);
    assertThat(taller.manifiesto().plantilla()).isEqualTo(Huella.de(propia));
    assertThat(taller.manifiesto().libros()).as("la plantilla no es un libro").hasSize(2);
  }

  @Test
  void laDeWordEnEspanolSeUsaConLosIdsDelDocumentoYSuHuellaEsLaDelArchivo() {
    byte[] propia = PlantillaDePrueba.usual().comoWordEnEspanol().bytes();

    preparacion.preparar(conPlantilla(propia), false, Acabado.PAGINADO);

    assertThat(taller.archivo(Taller.PLANTILLA))
        .hasBinaryContent(PlantillaDePrueba.usual().bytes());
    assertThat(taller.manifiesto().plantilla()).isEqualTo(Huella.de(propia));
  }

  @Test
  void unaPlantillaQueNoSirveEsUnErrorYNoSeUsa() {
    byte[] rota = "no es de Word".getBytes(StandardCharsets.UTF_8);

    assertThat(preparacion.preparar(conPlantilla(rota), true, Acabado.PAGINADO))
        .isEqualTo(Preparacion.LISTO);

    byte[] usual = Plantilla.usual().bytes();
    assertThat(taller.archivo(Taller.PLANTILLA)).hasBinaryContent(usual);
    assertThat(taller.manifiesto().plantilla()).isEqualTo(Huella.de(usual));
    assertThat(taller.base().hallazgos())
        .extracting(h -> h.ficha().id() + " " + h.lugar().libro())
        .containsExactly("PLA-001 plantilla.docx");
  }

  private static EncargoDePrueba conPlantilla(byte[] plantilla) {
    return EncargoDePrueba.de(MINIMO)
        .conPlantilla(LibroRecibido.enMemoria("plantilla.docx", plantilla));
  }

  @Test
  void sinProgramaOSinSecretariaNoHayBase() {
    var encargo = EncargoDePrueba.de(MINIMO);

    assertThat(
            preparacion.preparar(
                encargo.conPrograma(suelto("programa.xlsx")), false, Acabado.PAGINADO))
        .isEqualTo(Preparacion.SIN_BASE);
    assertThat(taller.base().hallazgos())
        .extracting(h -> h.lugar().libro())
        .containsExactly("programa.xlsx");
    assertThat(
            preparacion.preparar(
                encargo.conSecretaria(suelto("secretaria.xlsx")), false, Acabado.PAGINADO))
        .isEqualTo(Preparacion.SIN_BASE);
    assertThat(taller.base().hallazgos())
        .extracting(h -> h.lugar().libro())
        .containsExactly("secretaria.xlsx");
  }

  private static LibroRecibido suelto(String nombre) {
    return LibroRecibido.enMemoria(nombre, ("bytes de " + nombre).getBytes(StandardCharsets.UTF_8));
  }

  private static LibroCongelado congelado(LibroRecibido libro) {
    return new LibroCongelado(libro.nombre(), Huella.de(libro.bytes()), libro.tamano());
  }
}
