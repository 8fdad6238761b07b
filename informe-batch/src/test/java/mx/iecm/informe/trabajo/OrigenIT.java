package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mx.iecm.informe.castellano.LectorDeFechas;
import mx.iecm.informe.consola.Orden;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Lo que {@code informe origen} dice del caso real, contra sus libros leídos por otro camino. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrigenIT {

  private static final Pattern DIA = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path salida;

  @BeforeAll
  static void compilar() {
    var dicho = Orden.correr("compilar", CasoDeMuestra.COMPLETO, "--salida", salida);
    assertThat(dicho.codigo()).as(dicho.errores()).isZero();
  }

  @Test
  void cadaCifraSaleDeLasCeldasQueDice() throws Exception {
    var cifras = json().getJsonArray("cifras").getValuesAs(JsonObject.class);

    assertThat(cifras).hasSize(28);
    for (JsonObject cifra : cifras) {
      String clave = cifra.getString("clave");
      var rastro = json("--cifra", clave);
      assertThat(rastro.getJsonArray("lugares")).as(clave).isNotEmpty();
      assertThat(recalculada(rastro))
          .as(clave)
          .isEqualByComparingTo(rastro.getJsonNumber("valor").bigDecimalValue());
    }
  }

  /** La cifra, otra vez, desde las celdas que se dijeron. */
  private static BigDecimal recalculada(JsonObject rastro) throws Exception {
    String expresion = rastro.getString("expresion");
    var celdas = new ArrayList<Cell>();
    int filas = 0;
    for (JsonObject lugar : rastro.getJsonArray("lugares").getValuesAs(JsonObject.class)) {
      Path archivo = CasoDeMuestra.COMPLETO.resolve(lugar.getString("libro"));
      assertThat(lugar.getString("sha256")).isEqualTo(sha256(archivo));
      try (var libro = WorkbookFactory.create(archivo.toFile(), null, true)) {
        for (String rango : lugar.getString("celdas").split(" ")) {
          var r = CellRangeAddress.valueOf(rango);
          filas += r.getLastRow() - r.getFirstRow() + 1;
          celdas.addAll(escritas(libro.getSheet(lugar.getString("hoja")), r));
        }
      }
    }
    if (expresion.startsWith("declarada")) {
      assertThat(celdas).hasSize(1);
      assertThat(texto(celdas.get(0).getRow().getCell(0))).isEqualTo(rastro.getString("clave"));
      return BigDecimal.valueOf(celdas.get(0).getNumericCellValue());
    }
    if (expresion.startsWith("fechas:")) {
      return BigDecimal.valueOf(
          celdas.stream().mapToLong(c -> DIA.matcher(texto(c)).results().count()).sum());
    }
    if (expresion.startsWith("distintos:")) {
      var distintos = new TreeSet<String>();
      celdas.forEach(c -> distintos.add(plegado(texto(c))));
      return BigDecimal.valueOf(distintos.size());
    }
    assertThat(celdas.stream().map(Cell::getRowIndex).distinct()).hasSize(filas);
    return BigDecimal.valueOf(filas);
  }

  private static List<Cell> escritas(Sheet hoja, CellRangeAddress rango) {
    var celdas = new ArrayList<Cell>();
    for (int f = rango.getFirstRow(); f <= rango.getLastRow(); f++) {
      for (int c = rango.getFirstColumn(); c <= rango.getLastColumn(); c++) {
        var celda = hoja.getRow(f).getCell(c, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
        if (celda != null) {
          celdas.add(celda);
        }
      }
    }
    return celdas;
  }

  @Test
  void unRenglonDeOtroPeriodoSeImprimeYNoSeCuenta() {
    var convenios = json("--cifra", "convenios").getJsonArray("lugares").getJsonObject(0);

    assertThat(convenios.getString("celdas")).isEqualTo("A2:D2 A5:D6 A8:D16");
    assertThat(json("--tabla", "3.a.vi-1", "--fila", "2").getInt("fila")).isEqualTo(3);
  }

  @Test
  void elPrimeroElDeEnmedioYElUltimoRenglonDeCadaTablaSalenDeSuFila() throws IOException {
    var tablas = json().getJsonArray("tablas").getValuesAs(JsonObject.class);

    assertThat(tablas).hasSize(17);
    for (JsonObject tabla : tablas) {
      int renglones = tabla.getInt("renglones");
      for (int n : new TreeSet<>(List.of(1, (renglones + 1) / 2, renglones))) {
        comprobar(json("--tabla", tabla.getString("clave"), "--fila", Integer.toString(n)));
      }
    }
  }

  private static void comprobar(JsonObject rastro) throws IOException {
    var lugar = rastro.getJsonObject("lugar");
    Path archivo = CasoDeMuestra.COMPLETO.resolve(lugar.getString("libro"));
    try (var libro = WorkbookFactory.create(archivo.toFile(), null, true)) {
      JsonArray celdas = rastro.getJsonArray("celdas");
      for (JsonObject celda : celdas.getValuesAs(JsonObject.class)) {
        if (!celda.getString("celda").isEmpty()) {
          comprobar(celda, libro, lugar.getString("hoja"));
        }
      }
    }
  }

  private static void comprobar(JsonObject celda, Workbook libro, String hoja) {
    var lugar = new CellReference(celda.getString("celda"));
    String impresa = celda.getString("impresa");
    var enElLibro = conValor(libro.getSheet(hoja), lugar.getRow(), lugar.getCol());
    String como = hoja + "!" + celda.getString("celda");
    if (enElLibro.getCellType() == CellType.STRING) {
      var escritas = LectorDeFechas.leer(texto(enElLibro));
      if (escritas.tramos().isEmpty()) {
        assertThat(plegado(impresa)).as(como).isEqualTo(plegado(texto(enElLibro)));
      } else {
        assertThat(LectorDeFechas.leer(impresa).tramos()).as(como).isEqualTo(escritas.tramos());
      }
    } else if (DateUtil.isCellDateFormatted(enElLibro)) {
      assertThat(LectorDeFechas.leer(impresa).tramos())
          .as(como)
          .first()
          .satisfies(
              t ->
                  assertThat(t.inicio())
                      .isEqualTo(enElLibro.getLocalDateTimeCellValue().toLocalDate()));
    } else if (impresa.matches("[\\d,.]+")) {
      assertThat(new BigDecimal(impresa.replaceAll(",|\\.$", "")))
          .as(como)
          .isEqualByComparingTo(BigDecimal.valueOf(enElLibro.getNumericCellValue()));
    } else {
      // Una fecha puede ser un número con un formato que Excel no marca como de fecha.
      var dia = DateUtil.getLocalDateTime(enElLibro.getNumericCellValue()).toLocalDate();
      assertThat(LectorDeFechas.leer(impresa).tramos())
          .as(como)
          .first()
          .satisfies(t -> assertThat(t.inicio()).isEqualTo(dia));
    }
  }

  /** La celda o, si está en blanco porque se combina, la que está encima y dice lo mismo. */
  private static Cell conValor(Sheet hoja, int fila, int columna) {
    for (int f = fila; f > 0; f--) {
      var celda = hoja.getRow(f).getCell(columna, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
      if (celda != null) {
        return celda;
      }
    }
    throw new AssertionError("no hay nada en esa columna");
  }

  @Test
  void conLosLibrosALaManoDiceLoQueAhoraMuestranYSiSonLosMismos(@TempDir Path carpeta)
      throws IOException {
    Path caso = CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, carpeta.resolve("caso"));
    String[] pregunta = {"--cifra", "notas_ejecutivas", "--libros", caso.toString()};

    assertThat(texto(pregunta))
        .contains("El libro de la carpeta es con el que se compiló.", "B2: 9");

    Path libro = caso.resolve("entregas").resolve("DVOE.xlsx");
    CasoDeMuestra.cambiar(libro, l -> l.getSheet("Cifras").getRow(1).getCell(1).setCellValue(10));
    assertThat(texto(pregunta))
        .contains("El libro de la carpeta ya no es con el que se compiló.", "B2: 10");

    Files.writeString(libro, "ya no es un libro");
    assertThat(texto(pregunta)).contains("no se puede leer");

    Files.delete(libro);
    assertThat(texto(pregunta)).contains("El libro no está en la carpeta.");
  }

  @Test
  void deUnaTablaQueDosAreasLlenaronSeDiceCualNoSeImprimio(@TempDir Path carpeta)
      throws IOException {
    Path caso = CasoDeMuestra.copiar(CasoDeMuestra.COMPLETO, carpeta.resolve("caso"));
    CasoDeMuestra.cambiar(
        caso.resolve("programa.xlsx"),
        libro -> {
          for (Row renglon : libro.getSheet("Líneas")) {
            if (texto(renglon.getCell(0)).equals("3.a.vii")) {
              renglon.getCell(2).setCellValue("DVOE; SE");
            }
          }
        });
    CasoDeMuestra.cambiar(
        caso.resolve("entregas").resolve("SE.xlsx"),
        libro -> {
          var hoja = libro.createSheet("3.a.vii-1 Opiniones");
          hoja.createRow(0).createCell(0).setCellValue("Número de opinión de pertinencia");
          hoja.createRow(1).createCell(0).setCellValue("IECM/SE/DVOE/OP/099/2025");
        });
    Path aparte = carpeta.resolve("salida");
    Orden.correr("compilar", caso, "--salida", aparte, "--borrador");

    var dicho =
        Orden.correr(
            "origen", aparte.resolve("borrador.docx"), "--tabla", "3.a.vii-1", "--fila", "5");

    assertThat(dicho.afuera())
        .contains(
            "renglón 5 de 5",
            "entregas/DVOE.xlsx › 3.a.vii-1 Opiniones, fila 6; la llenó DVOE",
            "También la llenó SE (entregas/SE.xlsx › 3.a.vii-1 Opiniones); no se imprimió.");
  }

  @Test
  void unaClaveQueNoEstaProponeLaMasParecida() {
    assertThat(preguntar("--cifra", "boletin").errores())
        .contains("El documento no tiene la cifra «boletin». ¿Quiso decir «boletines»?");
    assertThat(preguntar("--tabla", "3.a.vi-11", "--fila", "1").errores())
        .contains("no tiene la tabla «3.a.vi-11». ¿Quiso decir «3.a.vi-1»?");
    assertThat(preguntar("--tabla", "3.a.vi-1", "--fila", "16").errores())
        .contains("La tabla 3.a.vi-1 tiene 15 renglones; se pidió el 16.");
    assertThat(preguntar("--tabla", "3.a.vi-1").codigo()).isEqualTo(2);
    assertThat(preguntar("--cifra", "a", "--tabla", "b", "--fila", "1").codigo()).isEqualTo(2);
  }

  @Test
  void cadaCifraDelTextoTieneSuMarcador() {
    for (var valor : json().getJsonArray("cifras").getValuesAs(JsonObject.class)) {
      var menciones = json("--cifra", valor.getString("clave")).getJsonArray("menciones");
      assertThat(menciones.getValuesAs(JsonObject.class))
          .allSatisfy(m -> assertThat(m.getString("ahora")).isEqualTo(m.getString("emitida")));
    }
    assertThat(json("--cifra", "sesiones").getJsonArray("menciones").getValuesAs(JsonObject.class))
        .extracting(m -> m.getString("emitida"))
        .contains("tres sesiones");
  }

  private static JsonObject json(String... pregunta) {
    var todo = new ArrayList<>(List.of(pregunta));
    todo.add("--json");
    var dicho = preguntar(todo.toArray(String[]::new));
    assertThat(dicho.codigo()).as(dicho.errores()).isZero();
    assertThat(dicho.errores()).isEmpty();
    try (var lector = Json.createReader(new StringReader(dicho.afuera()))) {
      return lector.readObject();
    }
  }

  private static String texto(String... pregunta) {
    var dicho = preguntar(pregunta);
    assertThat(dicho.codigo()).as(dicho.errores()).isZero();
    return dicho.afuera();
  }

  private static Orden.Dicho preguntar(String... pregunta) {
    var todo = new ArrayList<Object>(List.of("origen", salida.resolve("informe.docx")));
    todo.addAll(List.of(pregunta));
    return Orden.correr(todo.toArray());
  }

  private static String texto(Cell celda) {
    return Objects.toString(celda).strip();
  }

  private static String plegado(String texto) {
    return Normalizer.normalize(texto, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static String sha256(Path archivo) throws Exception {
    var sha = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(sha.digest(Files.readAllBytes(archivo)));
  }
}
