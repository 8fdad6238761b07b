package mx.iecm.informe.datos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mx.iecm.informe.datos.NombresDeArchivoTest.tabla;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Fechas;
import mx.iecm.informe.modelo.Fechas.Grano;
import mx.iecm.informe.modelo.Fechas.Tramo;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.Valor;
import mx.iecm.informe.regla.Informes;
import mx.iecm.informe.regla.Programas;
import mx.iecm.informe.xml.InformeXml;
import mx.iecm.informe.xml.XmlInvalidoException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatosAbiertosTest {

  private static final Tabla TABLA =
      tabla(
          "1.a.i-1",
          "Hoja",
          Columna.de("No.", TipoColumna.CONSECUTIVO, false),
          Columna.de("Fecha", TipoColumna.FECHAS, true),
          Columna.de("Cuántos", TipoColumna.NUMERO, true),
          Columna.de("Hora", TipoColumna.HORA, true),
          Columna.de("Liga", TipoColumna.ENLACE, true),
          Columna.de("area", TipoColumna.TEXTO_LARGO, true));

  private final Path carpeta;

  DatosAbiertosTest(@TempDir Path carpeta) {
    this.carpeta = carpeta;
  }

  private Path exportado(Renglon... renglones) throws IOException {
    DatosAbiertos.exportar(xml(informe(TABLA, renglones)), carpeta.resolve("datos"));
    return carpeta.resolve("datos");
  }

  private Path xml(Informe informe) throws IOException {
    Path xml = carpeta.resolve("informe.xml");
    try (var salida = Files.newOutputStream(xml)) {
      InformeXml.escribir(informe, salida);
    }
    return xml;
  }

  private static Informe informe(Tabla tabla, Renglon... renglones) {
    var linea = new LineaAccion("1.a.i", "Informar", List.of("DVOE"), List.of(tabla));
    var hoja =
        new Hoja("entregas/DVOE.xlsx", "1.a.i-1 Hoja", List.of("A", "B", "C", "D", "E", "F"));
    var cuadro = new Cuadro("1.a.i-1", "DVOE", hoja, renglones.length, List.of(renglones));
    return Informes.con(
        p -> {
          p.programa = Programas.con(q -> q.lineas = List.of(linea));
          p.cuadros = List.of(cuadro);
        });
  }

  private static Renglon renglon(Celda fecha, Celda numero, Celda hora, Celda liga, String texto) {
    var celdas = List.of(Celda.de("7."), fecha, numero, hora, liga, Celda.de(texto));
    return new Renglon(9, celdas, Texto.de("=nota"));
  }

  private static List<CSVRecord> leido(Path csv) throws IOException {
    String texto = Files.readString(csv, UTF_8);
    assertThat(texto).startsWith("\uFEFF").endsWith("\r\n");
    try (var lector = CSVParser.parse(texto.substring(1), CSVFormat.RFC4180)) {
      return lector.getRecords();
    }
  }

  @Test
  void cadaTipoConSuValorYLoEscritoSoloSiDifiere() throws IOException {
    var dias = Tramo.dia(LocalDate.of(2025, 4, 7));
    var rango = new Tramo(LocalDate.of(2025, 5, 30), LocalDate.of(2025, 6, 1), Grano.DIA);
    var mes = new Tramo(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30), Grano.MES);
    var fechas = new Fechas(List.of(dias, rango, mes), List.of());
    var horario = new Valor.Horario(LocalTime.of(10, 0), LocalTime.of(10, 5));
    var liga = new Texto("aquí", List.of(Formato.negrita(0, 4).hacia("https://iecm.mx/a")));

    var tabla =
        exportado(
                renglon(
                    new Celda(Texto.de("7 de abril y más"), fechas),
                    new Celda(Texto.de("-1,250.50"), new Valor.Numero(new BigDecimal("-1250.50"))),
                    new Celda(Texto.de("10:00 – 10:05"), horario),
                    new Celda(liga, Valor.Letra.VALOR),
                    "dos\nlíneas, y \"comillas\""))
            .resolve("tabla-1.a.i-1-hoja.csv");

    assertThat(leido(tabla).stream().map(CSVRecord::toList))
        .containsExactly(
            List.of(
                "No.",
                "Fecha",
                "Fecha (escrito)",
                "Cuántos",
                "Cuántos (escrito)",
                "Hora",
                "Hora (escrito)",
                "Liga",
                "Liga (escrito)",
                "area",
                "nota",
                "area (2)",
                "libro",
                "hoja",
                "fila"),
            List.of(
                "1",
                "2025-04-07; 2025-05-30/2025-06-01; 2025-06",
                "7 de abril y más",
                "-1250.50",
                "'-1,250.50",
                "10:00/10:05",
                "10:00 – 10:05",
                "https://iecm.mx/a",
                "aquí",
                "dos\nlíneas, y \"comillas\"",
                "'=nota",
                "DVOE",
                "entregas/DVOE.xlsx",
                "1.a.i-1 Hoja",
                "9"));
  }

  @Test
  void loQueNoEsDeSuTipoQuedaSoloComoSeEscribio() throws IOException {
    var otro = new Celda(Texto.de("pronto"), Valor.OtroTipo.VALOR);

    var tabla =
        exportado(renglon(otro, otro, otro, Celda.VACIA, "x")).resolve("tabla-1.a.i-1-hoja.csv");

    assertThat(leido(tabla).get(1).toList().subList(1, 9))
        .containsExactly("", "pronto", "", "pronto", "", "pronto", "", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\";\"y\")",
        "+1+1",
        "-1+1",
        "@SUM(A1:A9)",
        "\t=1",
        "\u202Etexto al revés",
        ",;\"'\"",
        "{{clave}}",
        "<script>alert(1)</script>",
        "\uFEFFmarca",
        "=1\n=2"
      })
  void ningunTextoSeTomaPorFormulaNiSePierde(String hostil) throws IOException {
    var tabla =
        exportado(renglon(Celda.VACIA, Celda.VACIA, Celda.VACIA, Celda.VACIA, hostil))
            .resolve("tabla-1.a.i-1-hoja.csv");

    String celda = leido(tabla).get(1).get(9);
    assertThat(celda).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
    assertThat(celda.startsWith("'") ? celda.substring(1) : celda).isEqualTo(hostil);
  }

  @Test
  void estanTodasLasListasYCadaColumnaDocumentada() throws IOException {
    Path datos = exportado();

    var documentadas = leido(datos.resolve("columnas.csv"));
    try (Stream<Path> archivos = Files.list(datos)) {
      for (Path csv : archivos.filter(a -> a.toString().endsWith(".csv")).toList()) {
        String nombre = csv.getFileName().toString();
        assertThat(documentadas)
            .filteredOn(c -> c.get(0).equals(nombre))
            .extracting(c -> c.get(2))
            .isEqualTo(nombre.equals("columnas.csv") ? List.of() : leido(csv).get(0).toList());
        assertThat(leido(csv))
            .allSatisfy(r -> assertThat(r.size()).isEqualTo(leido(csv).get(0).size()));
      }
    }
    assertThat(datos.resolve("LEEME.txt")).content().contains("sesiones.csv", "utf-8-sig");
    assertThat(datos.resolve("informe.xml")).hasSameBinaryContentAs(carpeta.resolve("informe.xml"));
    assertThat(leido(datos.resolve("acuerdos.csv")).stream().map(r -> r.get(0)))
        .containsExactly("folio", "CVOE/011/2025", "CVOE/012/2025", "");
    assertThat(leido(datos.resolve("cifras.csv")).stream().map(r -> r.get(2)))
        .contains("8000", "852");
    assertThat(leido(datos.resolve("asistencia.csv"))).hasSizeGreaterThan(2);
  }

  @Test
  void dosVecesDaLosMismosBytes() throws IOException {
    Path xml = xml(informe(TABLA));
    var primeros = DatosAbiertos.exportar(xml, carpeta.resolve("uno"));
    var segundos = DatosAbiertos.exportar(xml, carpeta.resolve("dos"));

    assertThat(primeros).isEqualTo(segundos);
    assertThat(primeros)
        .allSatisfy(
            a ->
                assertThat(carpeta.resolve("uno").resolve(a))
                    .hasSameBinaryContentAs(carpeta.resolve("dos").resolve(a)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no es XML       | PK                               | línea 1
          otro XML        | <html/>                          | línea 1, columna 8: «html»
          otra versión    | <informe xmlns="urn:mx:iecm:informe:1" version="2"/> | «2»
          otro espacio    | <informe xmlns="urn:mx:iecm:informe:2" version="1"/> | informe
          """)
  void loQueNoEsUnInformeSeDiceYNoDejaNada(String caso, String contenido, String dice)
      throws IOException {
    Path xml = Files.writeString(carpeta.resolve("informe.xml"), contenido);

    assertThatThrownBy(() -> DatosAbiertos.exportar(xml, carpeta.resolve("datos")))
        .as(caso)
        .isInstanceOf(XmlInvalidoException.class)
        .hasMessageContaining(dice);
    assertThat(carpeta)
        .isDirectoryContaining(xml::equals)
        .isDirectoryNotContaining("glob:**{dat,exp}*");
  }

  @Test
  void unXmlTruncoNoDejaNada() throws IOException {
    Path xml =
        xml(informe(TABLA, renglon(Celda.VACIA, Celda.VACIA, Celda.VACIA, Celda.VACIA, "x")));
    String entero = Files.readString(xml);
    Files.writeString(xml, entero.substring(0, entero.indexOf("</renglon>")));

    assertThatThrownBy(() -> DatosAbiertos.exportar(xml, carpeta.resolve("datos")))
        .isInstanceOf(XmlInvalidoException.class)
        .hasMessageContaining("está trunco");
    assertThat(carpeta.toFile().list()).containsExactly("informe.xml");
  }

  @Test
  void losRenglonesSinTablaOConOtrasCeldasSeDicen() throws IOException {
    var corto = new Renglon(2, List.of(Celda.de("x")), Texto.VACIO);
    Path deMenos = xml(informe(TABLA, corto));
    assertThatThrownBy(() -> DatosAbiertos.exportar(deMenos, carpeta.resolve("datos")))
        .isInstanceOf(InformeInconsistente.class)
        .hasMessageContaining("fila 2 de la tabla 1.a.i-1");

    Path deNadie = xml(informe(tabla("1.a.i-9", "Otra"), corto));
    assertThatThrownBy(() -> DatosAbiertos.exportar(deNadie, carpeta.resolve("datos")))
        .isInstanceOf(InformeInconsistente.class)
        .hasMessageContaining("«1.a.i-1»");
    assertThat(carpeta.resolve("datos")).doesNotExist();
  }
}
