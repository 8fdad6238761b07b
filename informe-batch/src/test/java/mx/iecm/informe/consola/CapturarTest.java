package mx.iecm.informe.consola;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.caso.LibroRecibido;
import mx.iecm.informe.caso.Revision;
import mx.iecm.informe.consola.Orden.Dicho;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Mensajes;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.trabajo.Caso;
import mx.iecm.informe.xml.InformeXml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CapturarTest {

  private static final Path EJEMPLOS = Path.of("..", "ejemplos");
  private static final Path COMPLETO = EJEMPLOS.resolve("cvoe-2025-T2");
  private static final Path MINIMO = EJEMPLOS.resolve("minimo");
  private static final String NL = System.lineSeparator();

  private final Path carpeta;

  CapturarTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  private static Dicho capturar(Path caso, String periodo, Object... demas) {
    var orden = new ArrayList<Object>(List.of("captura"));
    orden.addAll(List.of("--programa", caso.resolve("programa.xlsx"), "--periodo", periodo));
    orden.addAll(List.of(demas));
    return Orden.correr(orden.toArray());
  }

  private Path salida() {
    return carpeta.resolve("captura");
  }

  private List<String> escritos() throws IOException {
    try (Stream<Path> archivos = Files.list(salida())) {
      return archivos.map(a -> a.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void unLibroPorAreaYSeDiceDonde() throws IOException {
    var dicho = capturar(COMPLETO, "2025-T3", "--salida", salida());

    assertThat(dicho.codigo()).isZero();
    assertThat(dicho.errores()).isEmpty();
    assertThat(dicho.afuera().lines())
        .containsExactly(
            "Captura: " + salida().resolve("DVOE.xlsx"),
            "Captura: " + salida().resolve("UTCSyD.xlsx"),
            "Captura: " + salida().resolve("UTSI.xlsx"),
            "Captura: " + salida().resolve("SE.xlsx"));
    assertThat(escritos()).containsExactly("DVOE.xlsx", "SE.xlsx", "UTCSyD.xlsx", "UTSI.xlsx");
  }

  @ParameterizedTest(name = "{0} en blanco")
  @CsvSource({"DVOE, 1.a.i", "UTCSyD, 1.a.ii", "UTSI, 1.a.i", "SE, 3.a.vi"})
  void enBlancoTieneUnSoloHallazgo(String area, String linea) {
    capturar(COMPLETO, "2025-T2", "--salida", salida(), "--area", area);
    var caso = new Caso(COMPLETO);
    var revision = Revision.con(caso.programa(), caso.secretaria(), Limites.USUALES);
    var libro =
        LibroRecibido.enArchivo("entregas/" + area + ".xlsx", salida().resolve(area + ".xlsx"));

    var revisado = revision.revisar(libro, area);

    assertThat(revisado.legible()).isTrue();
    assertThat(revisado.hallazgos())
        .singleElement()
        .satisfies(h -> assertThat(h.ficha().id()).isEqualTo("ESP-003"))
        .extracting(Mensajes::texto)
        .asString()
        .startsWith(
            "El libro de "
                + area
                + " todavía no tiene nada capturado; responde de las líneas "
                + linea);
  }

  @Test
  void loCapturadoNoSePisa() throws IOException {
    Files.createDirectories(salida());
    Files.writeString(salida().resolve("UB.xlsx"), "capturado");

    var sin = capturar(MINIMO, "2026-T1", "--salida", salida());
    assertThat(sin)
        .isEqualTo(
            new Dicho(
                2,
                "",
                "Ya hay libros que se perderían: "
                    + salida().resolve("UB.xlsx")
                    + ". Dé otra --salida, o --reemplazar."
                    + NL));
    assertThat(salida().resolve("UB.xlsx")).hasContent("capturado");

    var con = capturar(MINIMO, "2026-T1", "--salida", salida(), "--reemplazar");
    assertThat(con.codigo()).isZero();
    assertThat(escritos()).containsExactly("UB.xlsx");
    assertThat(Files.size(salida().resolve("UB.xlsx"))).isGreaterThan(5_000);
  }

  static Stream<Arguments> malasOrdenes() {
    return Stream.of(
        Arguments.of(List.of("captura"), "Falta: LIBRO, PERIODO"),
        Arguments.of(
            List.of("captura", "--programa", "x", "--periodo", "2025-T5"),
            "El periodo se escribe 2025-T3, 2025-S1, 2025-M04 o 2025, y se leyó: 2025-T5"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("malasOrdenes")
  void loQueNoSeEntiendeSeDice(List<String> orden, String dice) {
    assertThat(Orden.correr(orden.toArray()))
        .isEqualTo(new Dicho(2, "", dice + NL + "Vea: informe captura --help" + NL));
  }

  @Test
  void sinProgramaNoHayNadaQueEscribir() {
    var dicho = capturar(carpeta, "2025-T3", "--salida", salida());

    Path falta = carpeta.resolve("programa.xlsx").toAbsolutePath();
    assertThat(dicho).isEqualTo(new Dicho(2, "", "No está el programa: " + falta + NL));
    assertThat(salida()).doesNotExist();
  }

  @Test
  void deUnProgramaConErroresNoSeHacenLibros() throws IOException {
    Files.writeString(carpeta.resolve("programa.xlsx"), "%PDF-1.7\n");

    var dicho = capturar(carpeta, "2025-T3", "--salida", salida());

    assertThat(dicho.codigo()).isEqualTo(1);
    assertThat(dicho.errores())
        .startsWith("El programa tiene errores y de él no se pueden hacer los libros:")
        .contains("LEC-001  El archivo es un PDF.");
    assertThat(salida()).doesNotExist();
  }

  @Test
  void unAreaQueNoDebeNadaSeDiceConLasQueDeben() {
    var dicho = capturar(COMPLETO, "2025-T3", "--area", "dvoe", "--area", "UTX");

    assertThat(dicho.codigo()).isEqualTo(2);
    assertThat(dicho.errores())
        .isEqualTo("«UTX» no responde de ninguna línea; responden DVOE, UTCSyD, UTSI, SE." + NL);
  }

  @Test
  void losLibrosQueNoCabenEnLosLimitesNoSeEscriben() {
    System.setProperty("informe.limite.hojas", "15");
    try {
      var dicho = capturar(COMPLETO, "2025-T3", "--salida", salida());

      assertThat(dicho.codigo()).isEqualTo(2);
      assertThat(dicho.errores()).contains("LEC-002", "el límite es de 15", "informe.limite.");
      assertThat(salida()).doesNotExist();
    } finally {
      System.clearProperty("informe.limite.hojas");
    }
  }

  @Test
  void elInformeAnteriorTieneQueSerElQuePrecede() throws IOException {
    Path xml = carpeta.resolve("informe.xml");
    assertThat(capturar(MINIMO, "2026-T2", "--anterior", xml).errores())
        .isEqualTo("No está el informe anterior: " + xml.toAbsolutePath() + NL);

    Files.writeString(xml, "<informe>\n<");
    var roto = capturar(MINIMO, "2026-T2", "--anterior", xml);
    assertThat(roto.codigo()).isEqualTo(2);
    assertThat(roto.errores())
        .startsWith(xml + ": El informe anterior no se puede leer; línea ")
        .doesNotContain("Exception");

    escribir(xml, MINIMO, "2026-T1");
    assertThat(capturar(MINIMO, "2026-T3", "--anterior", xml).errores())
        .isEqualTo(xml + ": El informe anterior es de 2026-T1 y se esperaba el de 2026-T2." + NL);
    assertThat(capturar(COMPLETO, "2026-T2", "--anterior", xml).errores())
        .isEqualTo(xml + ": El informe anterior es de CBP y este es de CVOE." + NL);
  }

  @Test
  void loPrometidoLlegaASuLibroYLoQueYaNoEsDeNadieSeAvisa() throws IOException {
    Path xml = carpeta.resolve("informe.xml");
    escribir(xml, MINIMO, "2026-T1");

    var dicho = capturar(MINIMO, "2026-T2", "--anterior", xml, "--salida", salida());

    assertThat(dicho.codigo()).isZero();
    assertThat(dicho.afuera())
        .startsWith("Aviso: los pendientes de la línea 9.z.i no están en ningún libro")
        .doesNotContain("línea 1.a.i ");
    assertThat(hojas(salida().resolve("UB.xlsx"))).contains("_Compromisos");
  }

  private static List<String> hojas(Path libro) throws IOException {
    var avisos = new ArrayList<Hallazgo>();
    var abierto = Libro.abrir("UB.xlsx", Files.readAllBytes(libro), Limites.USUALES, avisos::add);
    assertThat(avisos).isEmpty();
    return abierto.orElseThrow().hojas();
  }

  /** Un informe del programa de ese caso, con una promesa en dos líneas. */
  private static void escribir(Path xml, Path caso, String clave) throws IOException {
    var periodo = Periodo.deClave(clave).orElseThrow();
    var recibido = LibroRecibido.enArchivo("programa.xlsx", caso.resolve("programa.xlsx"));
    var programa = Revision.con(recibido, Limites.USUALES).programa().orElseThrow();
    var promesa = new Pendiente.Promesa(BigDecimal.TEN, "talleres");
    var pendiente = new Pendiente(Texto.de("Diez."), 1, List.of(promesa), Origen.NINGUNO);
    var informe =
        new Informe(
            programa,
            new Emision(periodo, "Primer", "4", "Primera", LocalDate.of(2026, 4, 15), ""),
            List.of(),
            List.of(),
            new Asistencia(List.of(), List.of()),
            List.of(),
            List.of(),
            Stream.of("1.a.i", "9.z.i")
                .map(l -> new Resultado(l, List.of(), List.of(pendiente), List.of()))
                .toList(),
            List.of(),
            List.of());
    try (var salida = Files.newOutputStream(xml)) {
      InformeXml.escribir(informe, salida);
    }
  }

  @Test
  void laAyudaEstaEnEspanol() {
    assertThat(Orden.correr("captura", "--help").afuera())
        .contains("Uso: informe captura", "--programa=LIBRO", "--anterior=XML", "--reemplazar")
        .doesNotContain("Usage", "Options");
  }
}
