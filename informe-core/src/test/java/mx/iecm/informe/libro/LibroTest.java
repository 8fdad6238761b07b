package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.TipoColumna;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** LEC-002 en cada límite y justo encima, y LEC-003 en cada una de sus clases. */
class LibroTest {

  private static final String RENGLON = "<row><c t='str'><v>%s</v></c></row>";

  /** Un libro mínimo: 4 partes, una hoja con encabezado, dos renglones y tres cadenas. */
  private static PaqueteDePrueba libro() {
    return PaqueteDePrueba.minimo(
            "<row><c t='s'><v>0</v></c></row>"
                + "<row><c t='s'><v>1</v></c></row><row><c t='s'><v>2</v></c></row>")
        .cadenas("<t>Dato</t>", "<t>abcde</t>", "<t>x</t>");
  }

  private static List<String> leer(byte[] bytes, Limites limites) {
    var avisos = new Avisos();
    var columna = HojaDePrueba.pide("Dato", TipoColumna.TEXTO);
    var formato = FormatoDeHoja.de(HojaDePrueba.tabla(List.of(), columna));
    Libro.abrir("libro.xlsx", bytes, limites, avisos)
        .map(l -> HojaDePrueba.leer(l, "Hoja", formato).avisos())
        .ifPresent(a -> a.todos().forEach(avisos));
    return avisos.lineas();
  }

  private static long inflado() {
    return libro().partes().values().stream().mapToLong(p -> p.length).sum();
  }

  private static long mayorParte() {
    return libro().partes().values().stream().mapToLong(p -> p.length).max().orElseThrow();
  }

  static Stream<Arguments> limites() {
    long bytes = libro().bytes().length;
    return Stream.of(
        Arguments.of("bytes", con(0, bytes), con(0, bytes - 1), "LEC-002.bytes"),
        Arguments.of("entradas", con(1, 6), con(1, 5), "LEC-002.entradas"),
        Arguments.of("inflado", con(2, inflado()), con(2, inflado() - 1), "LEC-002.inflado"),
        Arguments.of("parte", con(3, mayorParte()), con(3, mayorParte() - 1), "LEC-002.parte"),
        Arguments.of("hojas", con(5, 1), con(5, 0), "LEC-002.hojas"),
        Arguments.of("renglones", con(6, 2), con(6, 1), "LEC-002.renglones Hoja"),
        Arguments.of("columnas", con(7, 1), con(7, 1), ""),
        Arguments.of("cadenas", con(8, 3), con(8, 2), "LEC-002.cadenas"),
        Arguments.of("caracteres", con(9, 5), con(9, 4), "LEC-002.caracteres Hoja!A2"));
  }

  /** Los límites usuales con el de la posición {@code cual} cambiado. */
  private static Limites con(int cual, long valor) {
    long[] l = {10 << 20, 200, 100 << 20, 60 << 20, 200, 30, 200_000, 256, 500_000, 32_767};
    l[cual] = valor;
    return new Limites(
        l[0],
        (int) l[1],
        l[2],
        l[3],
        (int) l[4],
        (int) l[5],
        (int) l[6],
        (int) l[7],
        (int) l[8],
        (int) l[9]);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("limites")
  void enElLimiteSeLeeYJustoEncimaNo(String caso, Limites justos, Limites cortos, String esperado) {
    assertThat(leer(libro().bytes(), justos)).as(caso).isEmpty();
    assertThat(leer(libro().bytes(), cortos))
        .isEqualTo(esperado.isEmpty() ? List.of() : List.of(esperado));
  }

  @Test
  void losLimitesUsualesSonLosQueLaInstitucionFija() {
    assertThat(con(0, 10 << 20)).isEqualTo(Limites.USUALES);
  }

  @Test
  void unDatoPasadaLaUltimaColumnaSeSenalaConSuCelda() {
    var paquete = libro();
    paquete.cambiar(
        PaqueteDePrueba.HOJA,
        "<v>1</v></c>",
        "<v>1</v></c><c r='D2' t='str'><v> </v></c><c r='E2'><v>1</v></c>");

    assertThat(leer(paquete.bytes(), con(7, 5))).isEmpty();
    assertThat(leer(paquete.bytes(), con(7, 4))).containsExactly("LEC-002.columnas Hoja!E2");
    assertThat(leer(paquete.bytes(), con(7, 3))).containsExactly("LEC-002.columnas Hoja!E2");
  }

  @Test
  void laRazonDeCompresionSoloSeMiraPasadoElMega() {
    String mega = "x".repeat(1 << 20);

    assertThat(leer(libro().parte("a.bin", mega).bytes(), Limites.USUALES)).isEmpty();
    assertThat(leer(libro().parte("a.bin", mega + "x").bytes(), Limites.USUALES))
        .containsExactly("LEC-002.razon");
    assertThat(leer(libro().parte("a.bin", mega + "x").bytes(), con(4, 2_000))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          xl/vbaProject.bin,                LEC-003.macros
          xl/VBAPROJECT.BIN,                LEC-003.macros
          xl/macrosheets/sheet1.xml,        LEC-003.macros
          xl/embeddings/oleObject1.bin,     LEC-003.objetos
          xl/activeX/activeX1.xml,          LEC-003.objetos
          xl/connections.xml,               LEC-003.conexiones
          xl/queryTables/queryTable1.xml,   LEC-003.conexiones
          xl/externalLinks/externalLink1.xml,
          xl/printerSettings/impresora.bin,
          docProps/custom.xml,
          """)
  void elContenidoActivoSeRechaza(String parte, String esperado) {
    assertThat(leer(libro().parte(parte, "<x/>").bytes(), Limites.USUALES))
        .isEqualTo(esperado == null ? List.of() : List.of(esperado));
  }

  @Test
  void laDtdDeUnaHojaLaNombra() {
    var paquete = libro().cambiar(PaqueteDePrueba.HOJA, "<worksheet", "<!DOCTYPE x><worksheet");

    assertThat(leer(paquete.bytes(), Limites.USUALES)).containsExactly("LEC-003.dtd Hoja");
  }

  @Test
  void lasHojasVanEnElOrdenDeLasPestanas() {
    var libro =
        new LibroDePrueba().hoja("Zeta", "x").hoja("Alfa", "x").hoja("Beta", "x").abrir("a.xlsx");

    assertThat(libro.nombre()).isEqualTo("a.xlsx");
    assertThat(libro.hojas()).containsExactly("Zeta", "Alfa", "Beta");
  }

  @Test
  void laUltimaFilaConFormatoYSinDatosNoCuenta() {
    var paquete = libro();
    paquete.cambiar(
        PaqueteDePrueba.HOJA, "</sheetData>", RENGLON.formatted(" ").repeat(50) + "</sheetData>");

    assertThat(leer(paquete.bytes(), con(6, 2))).isEmpty();
  }
}
