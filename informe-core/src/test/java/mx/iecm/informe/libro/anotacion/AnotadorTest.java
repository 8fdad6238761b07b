package mx.iecm.informe.libro.anotacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.Avisos;
import mx.iecm.informe.libro.CasoDePrueba;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.libro.PaqueteDePrueba;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnotadorTest {

  private static final String TABLA = "1.a.i-1 Convenios";

  private static Hallazgo hallazgo(String id, Gravedad gravedad, String hoja, String... celdas) {
    var ficha = new Ficha(id.substring(0, 7), gravedad, Alcance.RENGLON, "Guía");
    var lugar = Lugar.hoja(CasoDePrueba.ENTREGA, hoja).conCeldas(List.of(celdas));
    String variante = id.length() > 7 ? id.substring(8) : "";
    return ficha.variante(variante, lugar, "Institución", "lo leído", "lo esperado");
  }

  private static Hallazgo error(String hoja, String... celdas) {
    return hallazgo("LEC-010", Gravedad.ERROR, hoja, celdas);
  }

  private static byte[] anotar(byte[] libro, Hallazgo... hallazgos) {
    var abierto = PaqueteDePrueba.abrir(CasoDePrueba.ENTREGA, libro);
    return Anotador.anotar(abierto, List.of(hallazgos)).orElseThrow();
  }

  private static XSSFWorkbook abrir(byte[] libro) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(libro));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static XSSFCell celda(byte[] libro, String hoja, String direccion) {
    var lugar = new CellReference(direccion);
    return abrir(libro).getSheet(hoja).getRow(lugar.getRow()).getCell(lugar.getCol());
  }

  private static String color(byte[] libro, String hoja, String direccion) {
    var color = celda(libro, hoja, direccion).getCellStyle().getFillForegroundXSSFColor();
    return color == null ? "" : color.getARGBHex();
  }

  private static String comentario(byte[] libro, String hoja, String direccion) {
    var comentario = celda(libro, hoja, direccion).getCellComment();
    return comentario == null ? "" : comentario.getString().getString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"ERROR, FFF0A0A1", "ADVERTENCIA, FFF0D061", "NOTA, FFA0D0F1"})
  void cadaGravedadTieneSuColor(Gravedad gravedad, String color) {
    byte[] copia =
        anotar(CasoDePrueba.entrega().bytes(), hallazgo("LEC-010", gravedad, TABLA, "C2"));

    assertThat(color(copia, TABLA, "C2")).isEqualTo(color);
    assertThat(color(copia, TABLA, "C3")).isEmpty();
  }

  @Test
  void elComentarioDiceLaNormaYElRemedio() {
    byte[] copia =
        anotar(
            CasoDePrueba.entrega().bytes(),
            error(TABLA, "C2"),
            error(TABLA, "C3").proponiendo("«Universidad del Sur»"));

    assertThat(comentario(copia, TABLA, "C2"))
        .isEqualTo(
            """
            — Observaciones de informe —
            LEC-010 (error). La celda de «Institución» está en blanco y es obligatoria.
            Cómo remediarlo: Escriba el dato en la celda.""");
    assertThat(comentario(copia, TABLA, "C3")).endsWith("remediarlo: «Universidad del Sur»");
  }

  @Test
  void variosHallazgosDeUnaCeldaVanJuntosYMandaElPeor() {
    byte[] copia =
        anotar(
            CasoDePrueba.entrega().bytes(),
            hallazgo("LEC-013.sinvalor", Gravedad.NOTA, TABLA),
            hallazgo("LEC-014", Gravedad.ADVERTENCIA, TABLA, "C2"),
            error(TABLA, "C2"));

    assertThat(color(copia, TABLA, "C2")).isEqualTo("FFF0A0A1");
    assertThat(comentario(copia, TABLA, "C2")).contains("LEC-014 (adv", "LEC-010 (err");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          una celda que no está en su fila   | H2     | H2
          una celda de una fila que no está  | B40    | B40
          entre dos que sí están             | F3     | F3
          un rango                           | C2:C3  | C3
          una fila entera, en lo que trae    | 2:3    | E3
          antes de la primera de la fila     | A9:B9  | A9
          """)
  void laCeldaSenalada(String caso, String celdas, String celda) {
    byte[] copia = anotar(CasoDePrueba.entrega().bytes(), error(TABLA, celdas));

    assertThat(color(copia, TABLA, celda)).isEqualTo("FFF0A0A1");
    assertThat(abrir(copia).getSheet(TABLA).getCellComments()).isNotEmpty();
  }

  @Test
  void laCeldaCreadaHeredaElEstiloDeSuColumnaYSePuedeEscribirEnEllaSiSePodia() {
    var libro =
        CasoDePrueba.entrega()
            .cambiar(
                w -> {
                  var abierta = w.createCellStyle();
                  abierta.setLocked(false);
                  abierta.setDataFormat((short) 14);
                  w.getSheet(TABLA).setDefaultColumnStyle(7, abierta);
                  w.getSheet(TABLA).protectSheet("clave");
                });
    byte[] copia = anotar(libro.bytes(), error(TABLA, "H2", "C2"));

    assertThat(celda(copia, TABLA, "H2").getCellStyle().getLocked()).isFalse();
    assertThat(celda(copia, TABLA, "H2").getCellStyle().getDataFormat()).isEqualTo((short) 14);
    assertThat(celda(copia, TABLA, "C2").getCellStyle().getLocked()).isTrue();
    assertThat(abrir(copia).getSheet(TABLA).getProtect()).isTrue();
  }

  @Test
  void sobreLetraClaraElColorEsOscuro() {
    var libro =
        CasoDePrueba.entrega()
            .cambiar(
                w -> {
                  var blanca = w.createFont();
                  blanca.setColor(IndexedColors.WHITE.getIndex());
                  var encabezado = w.createCellStyle();
                  encabezado.setFont(blanca);
                  w.getSheet(TABLA).getRow(0).getCell(1).setCellStyle(encabezado);
                });
    byte[] copia = anotar(libro.bytes(), error(TABLA, "B1"));

    assertThat(color(copia, TABLA, "B1")).isEqualTo("FFA02021");
  }

  @Test
  void laCopiaSeLeeIgualYNadaDeLoNuestroSeSenala() {
    var antes = CasoDePrueba.leerEntrega(CasoDePrueba.entrega().bytes(), Limites.USUALES);
    byte[] copia = anotar(CasoDePrueba.entrega().bytes(), error(TABLA, "C2"), error("Portada"));

    assertThat(abrir(copia).isSheetHidden(abrir(copia).getSheetIndex("_informe"))).isTrue();
    assertThat(CasoDePrueba.leerEntrega(copia, Limites.USUALES).lineas()).isEqualTo(antes.lineas());
  }

  @Test
  void anotarSinHallazgosLimpiaLoAnterior() {
    byte[] original = CasoDePrueba.entrega().bytes();
    byte[] limpia = anotar(anotar(original, error(TABLA, "C2", "D2:D3")));

    assertThat(color(limpia, TABLA, "C2")).isEmpty();
    assertThat(abrir(limpia).getSheet(TABLA).getCellComments()).isEmpty();
    assertThat(PaqueteDePrueba.de(limpia).xml("xl/informe/recuadros1.vml"))
        .doesNotContain("<v:shape ");
    assertThat(abrir(limpia).getNumberOfSheets())
        .isEqualTo(abrir(original).getNumberOfSheets() + 2);
    assertThat(abrir(limpia).getSheet("Observaciones").getRow(0).getCell(0).getStringCellValue())
        .isEqualTo("Nada que señalar en este libro.");
  }

  @Test
  void alAnotarOtraVezSoloQuedaLoDeAhora() {
    var libro =
        CasoDePrueba.entrega()
            .cambiar(w -> w.getSheet(TABLA).getRow(1).getCell(2).setCellStyle(azul(w)));
    byte[] primera = anotar(libro.bytes(), error(TABLA, "C2", "C3"));
    byte[] segunda = anotar(primera, hallazgo("LEC-014", Gravedad.NOTA, TABLA, "C3", "E3"));

    assertThat(color(segunda, TABLA, "C2")).isEqualTo("FF112233");
    assertThat(comentario(segunda, TABLA, "C2")).isEmpty();
    assertThat(color(segunda, TABLA, "C3")).startsWith("FFA0D0F");
    assertThat(comentario(segunda, TABLA, "C3")).contains("LEC-014").doesNotContain("LEC-010");
    assertThat(comentario(segunda, TABLA, "E3")).contains("LEC-014");
    assertThat(abrir(segunda).getNumberOfSheets()).isEqualTo(abrir(primera).getNumberOfSheets());
  }

  private static XSSFCellStyle azul(XSSFWorkbook libro) {
    var estilo = libro.createCellStyle();
    estilo.setFillForegroundColor(new XSSFColor(new byte[] {0x11, 0x22, 0x33}));
    estilo.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return estilo;
  }

  @Test
  void elColorRecuerdaElRellenoAunqueLaCeldaSeMueva() {
    var libro =
        CasoDePrueba.entrega()
            .cambiar(w -> w.getSheet(TABLA).getRow(1).getCell(2).setCellStyle(azul(w)));
    var guardada = abrir(anotar(libro.bytes(), error(TABLA, "C2", "C3")));
    guardada.getSheet(TABLA).shiftRows(1, 2, 5);

    byte[] limpia = anotar(bytes(guardada));

    assertThat(color(limpia, TABLA, "C7")).isEqualTo("FF112233");
    assertThat(color(limpia, TABLA, "C8")).isEmpty();
  }

  private static byte[] bytes(XSSFWorkbook libro) {
    try (var salida = new ByteArrayOutputStream()) {
      libro.write(salida);
      return salida.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void elComentarioQueYaEstabaSeConservaYDespuesQuedaComoEra() {
    var libro =
        CasoDePrueba.entrega()
            .cambiar(
                w -> {
                  var hoja = w.getSheet(TABLA);
                  var ancla = w.getCreationHelper().createClientAnchor();
                  ancla.setCol1(9);
                  ancla.setCol2(12);
                  ancla.setRow2(4);
                  var suyo = hoja.createDrawingPatriarch().createCellComment(ancla);
                  suyo.setString(w.getCreationHelper().createRichTextString("Falta el anexo."));
                  suyo.setAuthor("Eva");
                  hoja.getRow(1).getCell(2).setCellComment(suyo);
                });
    byte[] copia = anotar(libro.bytes(), error(TABLA, "C2", "C3"));
    byte[] limpia = anotar(copia);

    assertThat(comentario(copia, TABLA, "C2"))
        .startsWith("Falta el anexo.\n\n— Observaciones de informe —\nLEC-010");
    assertThat(comentario(copia, TABLA, "C3")).startsWith("— Observaciones");
    assertThat(comentario(limpia, TABLA, "C2")).isEqualTo("Falta el anexo.");
    assertThat(abrir(limpia).getSheet(TABLA).getCellComments()).hasSize(1);
    assertThat(abrir(limpia).getSheet(TABLA).getVMLDrawing(false).findCommentShape(1, 2))
        .isNotNull();
    assertThat(abrir(limpia).getSheet(TABLA).getVMLDrawing(false).findCommentShape(2, 2)).isNull();
  }

  @Test
  void lasObservacionesEnlazanConSuCelda() {
    byte[] copia =
        anotar(
            CasoDePrueba.entrega().bytes(),
            error(TABLA, "C2", "D2:D9"),
            hallazgo("LEC-015.filas", Gravedad.ADVERTENCIA, TABLA, "4:5"),
            hallazgo("LEC-008", Gravedad.ADVERTENCIA, "portada"),
            error("No está"));
    var hoja = abrir(copia).getSheet("Observaciones");

    assertThat(abrir(copia).getActiveSheetIndex())
        .isEqualTo(abrir(copia).getSheetIndex("Observaciones"));
    assertThat(
            IntStream.rangeClosed(7, 10)
                .mapToObj(i -> hoja.getRow(i).getCell(1).getStringCellValue()))
        .containsExactly("LEC-010", "LEC-015", "LEC-008", "LEC-010");
    assertThat(hoja.getRow(7).getCell(3).getStringCellValue()).isEqualTo("C2, D2:D9");
    assertThat(hoja.getHyperlinkList())
        .extracting(e -> e.getCellRef() + " " + e.getLocation())
        .containsExactly("D8 '" + TABLA + "'!C2", "D9 '" + TABLA + "'!A4", "C10 'Portada'!A1");
  }

  @Test
  void pasadoElTopeSoloVaElColorYSeDice() {
    byte[] copia = anotar(CasoDePrueba.entrega().bytes(), error(TABLA, "C2:C3", "J10:J2100"));
    var paquete = PaqueteDePrueba.de(copia);

    assertThat(paquete.xml("xl/informe/comentarios1.xml").split("<comment ")).hasSize(2001);
    assertThat(paquete.xml("xl/informe/recuadros1.vml").split("<v:shape ")).hasSize(2001);
    assertThat(paquete.xml("xl/worksheets/informe1.xml")).contains("Hay más celdas señaladas");
  }

  @Test
  void lasPartesQueNoSeTocanSalenByteporByte() {
    byte[] original = CasoDePrueba.entrega().bytes();
    var antes = PaqueteDePrueba.de(original).partes();
    var despues = PaqueteDePrueba.de(anotar(original, error(TABLA, "C2"))).partes();

    assertThat(despues.keySet()).containsAll(antes.keySet());
    assertThat(antes.keySet())
        .filteredOn(
            p -> p.contains("sharedStrings") || p.contains("sheet1.") || p.contains("sheet4."))
        .isNotEmpty()
        .allSatisfy(p -> assertThat(despues.get(p)).as(p).isNotNull());
    assertThat(despues.get("xl/sharedStrings.xml")).isEqualTo(antes.get("xl/sharedStrings.xml"));
    assertThat(despues.get("xl/worksheets/sheet4.xml"))
        .isEqualTo(antes.get("xl/worksheets/sheet4.xml"));
  }

  @Test
  void loMismoDaLosMismosBytes() {
    byte[] libro = CasoDePrueba.entrega().bytes();

    assertThat(anotar(libro, error(TABLA, "C2"))).isEqualTo(anotar(libro, error(TABLA, "C2")));
  }

  @Test
  void unaHojaDanadaNoSeAnota() {
    byte[] libro =
        PaqueteDePrueba.minimo("<row r='1'><c r='A1'><v>1</v></c></row>")
            .hoja("<sheetData><row r='1'><c r='A1'>")
            .bytes();
    var avisos = new Avisos();

    var abierto = Libro.abrir(CasoDePrueba.ENTREGA, libro, Limites.USUALES, avisos);

    assertThat(abierto.flatMap(l -> Anotador.anotar(l, List.of(error("Hoja", "A1"))))).isEmpty();
  }

  @Test
  void siConComentariosNoCabeVaSinEllos() {
    byte[] libro = CasoDePrueba.entrega().bytes();
    int partes = PaqueteDePrueba.de(libro).partes().size();
    var u = Limites.USUALES;
    var justo =
        new Limites(
            u.bytes(),
            partes + 2,
            u.inflado(),
            u.parte(),
            u.razon(),
            u.hojas(),
            u.renglones(),
            u.columnas(),
            u.cadenas(),
            u.caracteres());
    var abierto = Libro.abrir(CasoDePrueba.ENTREGA, libro, justo, new Avisos()).orElseThrow();

    byte[] copia = Anotador.anotar(abierto, List.of(error(TABLA, "C2"))).orElseThrow();

    assertThat(Libro.abrir("x.xlsx", copia, justo, new Avisos())).isPresent();
    assertThat(color(copia, TABLA, "C2")).isEqualTo("FFF0A0A1");
    assertThat(comentario(copia, TABLA, "C2")).isEmpty();
  }

  @Test
  void unLibroConElTopeDeHojasSePuedeDevolver() {
    var libro = CasoDePrueba.entrega();
    IntStream.range(8, Limites.USUALES.hojas()).forEach(i -> libro.hoja("Hoja " + i, "a"));
    byte[] copia = anotar(libro.bytes(), error(TABLA, "C2"));

    assertThat(abrir(copia).getNumberOfSheets()).isEqualTo(Limites.USUALES.hojas() + 2);
    assertThat(PaqueteDePrueba.abrir("x.xlsx", copia).hojas()).contains("Observaciones");
  }
}
