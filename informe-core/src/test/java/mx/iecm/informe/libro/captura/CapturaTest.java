package mx.iecm.informe.libro.captura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.iecm.informe.libro.Avisos;
import mx.iecm.informe.libro.CasoDePrueba;
import mx.iecm.informe.libro.Destino;
import mx.iecm.informe.libro.Esperado;
import mx.iecm.informe.libro.LectorDeEntrega;
import mx.iecm.informe.libro.Libro;
import mx.iecm.informe.libro.LibroDePrueba;
import mx.iecm.informe.libro.Limites;
import mx.iecm.informe.modelo.Entrega;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Pendiente;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Texto;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapturaTest {

  private static final Periodo PERIODO = CasoDePrueba.PERIODO;
  private static final byte[] CAPTURA = Captura.de(CasoDePrueba.leido(), PERIODO, "DAX", List.of());
  private static final String CONVENIOS = "1.a.i-1 Convenios";

  private static byte[] captura(Programa programa, Resultado... anteriores) {
    return Captura.de(programa, PERIODO, "DAX", List.of(anteriores));
  }

  private static byte[] captura() {
    return CAPTURA.clone();
  }

  private static <T> T en(byte[] bytes, Function<XSSFWorkbook, T> mirada) {
    try (var libro = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return mirada.apply(libro);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean si(byte[] bytes, Predicate<XSSFWorkbook> mirada) {
    return en(bytes, mirada::test);
  }

  private static List<String> lista(byte[] bytes, Function<XSSFWorkbook, List<String>> mirada) {
    return en(bytes, mirada);
  }

  private static String texto(byte[] bytes, Function<XSSFWorkbook, Object> mirada) {
    return String.valueOf(en(bytes, mirada));
  }

  private static byte[] llenar(byte[] bytes, Consumer<XSSFWorkbook> cambio) {
    return en(
        bytes,
        libro -> {
          cambio.accept(libro);
          var salida = new ByteArrayOutputStream();
          try {
            libro.write(salida);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return salida.toByteArray();
        });
  }

  private static XSSFCell celda(XSSFWorkbook libro, String hoja, String direccion) {
    var lugar = new CellReference(direccion);
    var h = libro.getSheet(hoja);
    var fila =
        h.getRow(lugar.getRow()) == null ? h.createRow(lugar.getRow()) : h.getRow(lugar.getRow());
    var celda = fila.getCell(lugar.getCol());
    return celda == null ? fila.createCell(lugar.getCol()) : celda;
  }

  private static void poner(XSSFWorkbook libro, String hoja, String direccion, String escrito) {
    celda(libro, hoja, direccion).setCellValue(escrito);
  }

  private static Optional<Entrega> leer(byte[] bytes, Avisos avisos) {
    var libro = Libro.abrir(CasoDePrueba.ENTREGA, bytes, Limites.USUALES, avisos).orElseThrow();
    return CasoDePrueba.leerEntrega(libro, Destino.NINGUNO, avisos);
  }

  private static Programa programa(Consumer<LibroDePrueba> cambio) {
    var libro = CasoDePrueba.programa();
    cambio.accept(libro);
    return CasoDePrueba.leerPrograma(libro, new Avisos()).orElseThrow();
  }

  /** Como la llenaría quien la recibe: lo mismo que trae la entrega de prueba. */
  private static void contestar(XSSFWorkbook libro) {
    celda(libro, "Portada", "B7").setCellValue(LocalDate.of(2025, 7, 4));
    poner(libro, "Narrativa", "D3", "Se suscribieron {convenios} convenios.");
    poner(libro, "Narrativa", "D4", "Se enviaron boletines.");
    celda(libro, CONVENIOS, "B3").setCellValue(LocalDate.of(2025, 4, 4));
    poner(libro, CONVENIOS, "C3", "Universidad del Sur");
    poner(libro, CONVENIOS, "D3", "Marco");
    poner(libro, CONVENIOS, "E3", "CONV/01/2025");
    celda(libro, CONVENIOS, "F3").setCellValue(10);
    poner(libro, "1.a.ii-1 Boletines", "A3", "7 y 14 de abril de 2025");
    poner(libro, "1.a.ii-1 Boletines", "B3", "DAX");
    IntStream.of(3, 4, 5).forEach(f -> celda(libro, "Cifras", "B" + f).setCellValue(f));
    poner(libro, "Pendientes", "D3", "Firmar los que faltan.");
    poner(libro, "Sin actividad", "A3", "1.a.ii");
    poner(libro, "Sin actividad", "B3", "V");
    poner(libro, "Sin actividad", "C3", "No queda nada.");
  }

  @Test
  void traeLoDelAreaYNadaMas() {
    var hojas =
        en(
            captura(),
            l -> IntStream.range(0, l.getNumberOfSheets()).mapToObj(l::getSheetName).toList());

    assertThat(hojas)
        .containsExactly(
            "Instrucciones",
            "Portada",
            "Narrativa",
            CONVENIOS,
            "1.a.i-2 Agenda",
            "1.a.ii-1 Boletines",
            "Cifras",
            "Pendientes",
            "Sin actividad");
  }

  @Test
  void sinCifrasQueDeclararNoTraeSuHoja() {
    var bytes = Captura.de(CasoDePrueba.leido(), PERIODO, "UTB", List.of());

    assertThat(si(bytes, l -> l.getSheet("Cifras") == null)).isTrue();
    assertThat(si(bytes, l -> l.getSheet("2.a.i-1 Campañas") != null)).isTrue();
    assertThat(Captura.areas(CasoDePrueba.leido())).containsExactly("DAX", "UTB");
  }

  @Test
  void losMismosDatosDanLosMismosBytes() {
    assertThat(captura(CasoDePrueba.leido())).isEqualTo(captura());
    assertThat(Captura.de(CasoDePrueba.leido(), PERIODO.siguiente(), "DAX", List.of()))
        .isNotEqualTo(captura());
  }

  @Test
  void deQuienNoEstaEnElProgramaNoHayCaptura() {
    assertThatThrownBy(() -> Captura.de(CasoDePrueba.leido(), PERIODO, "XYZ", List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("área fuera del programa: XYZ");
  }

  @Test
  void enBlancoNoTieneNadaQueSenalarAlLeerse() {
    var avisos = new Avisos();
    var leida = leer(captura(), avisos);

    assertThat(avisos.lineas()).isEmpty();
    assertThat(leida).hasValueSatisfying(e -> assertThat(e.enBlanco()).isTrue());
    assertThat(leida.orElseThrow().portada().responsable()).isEqualTo("Eva Cruz");
  }

  @Test
  void contestadaSeAceptaSinMas() {
    var avisos = new Avisos();
    var leida = leer(llenar(captura(), CapturaTest::contestar), avisos).orElseThrow();

    assertThat(avisos.lineas()).isEmpty();
    assertThat(leida.narrativa()).hasSize(2);
    assertThat(leida.cifras()).hasSize(3);
    assertThat(leida.pendientes()).hasSize(1);
  }

  @Test
  void alPrimerRenglonYaSeDiceLoQueFalta() {
    var avisos = new Avisos();
    leer(llenar(captura(), l -> poner(l, CONVENIOS, "C3", "Universidad")), avisos);

    assertThat(avisos.lineas())
        .containsExactly(
            "LEC-010 Portada!B7",
            "LEC-010 Cifras!B3",
            "LEC-010 Cifras!B4",
            "LEC-010 Cifras!B5",
            "LEC-010 1.a.i-1 Convenios!B3",
            "LEC-010 1.a.i-1 Convenios!D3");
  }

  @Test
  void losEncabezadosSonLosDelContratoYLaAyudaNoSeLee() {
    var hoja = en(captura(), l -> fila(l.getSheet(CONVENIOS), 0));
    var ayuda = en(captura(), l -> fila(l.getSheet(CONVENIOS), 1));
    String formato =
        en(captura(), l -> celda(l, CONVENIOS, "E2").getCellStyle().getDataFormatString());

    assertThat(hoja)
        .containsExactly(
            "No.", "Fecha de suscripción", "Institución", "Tipo", "Folio", "Personas", "Nota");
    assertThat(ayuda).allSatisfy(a -> assertThat(a).isEqualTo(" "));
    assertThat(formato).isEqualTo(";;;\"Opcional. Como CONV/01/2025.\"");
  }

  private static List<String> fila(XSSFSheet hoja, int fila) {
    var textos = new ArrayList<String>();
    hoja.getRow(fila).forEach(c -> textos.add(c.getStringCellValue()));
    return textos;
  }

  @ParameterizedTest(name = "{0} en {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.a.i-1 Convenios  | A | entero   | 1               | advierte
          1.a.i-1 Convenios  | B | fecha    | 45748           | advierte
          1.a.i-1 Convenios  | D | lista    | Marco,Específico | impide
          1.a.i-1 Convenios  | E | aviso    |                 | informa
          1.a.i-1 Convenios  | F | decimal  | -999999999999   | impide
          1.a.i-2 Agenda     | B | aviso    |                 | informa
          1.a.ii-1 Boletines | A | aviso    |                 | informa
          1.a.ii-1 Boletines | B | lista    | DAX,UTB         | impide
          Narrativa          | A | lista    | 1.a.i,1.a.ii    | impide
          Narrativa          | C | lista    | párrafo,viñeta,numerado,subtítulo,tabla,imagen | impide
          Pendientes         | C | lista    | 1,2             | impide
          Sin actividad      | B | lista    | IV,V            | impide
          Cifras             | A | lista    | folios,concluidos,vigentes | impide
          Cifras             | B | decimal  | -999999999999   | impide
          """)
  void cadaColumnaTieneSuComprobacion(
      String hoja, String columna, String clase, String primero, String estilo) {
    var hallada =
        en(
            captura(),
            l ->
                l.getSheet(hoja).getDataValidations().stream()
                    .filter(v -> rango(v).startsWith(columna + "3:"))
                    .map(CapturaTest::describir)
                    .collect(Collectors.joining("; ")));

    assertThat(hallada)
        .isEqualTo(
            String.join(
                " ",
                columna + "3:" + columna + "1002",
                clase,
                primero == null ? "" : primero,
                estilo));
  }

  private static String rango(XSSFDataValidation v) {
    return v.getRegions().getCellRangeAddresses()[0].formatAsString();
  }

  private static String describir(XSSFDataValidation v) {
    var restriccion = v.getValidationConstraint();
    String clase =
        switch (restriccion.getValidationType()) {
          case ValidationType.LIST -> "lista";
          case ValidationType.DATE -> "fecha";
          case ValidationType.DECIMAL -> "decimal";
          case ValidationType.INTEGER -> "entero";
          default -> "aviso";
        };
    String[] valores = restriccion.getExplicitListValues();
    String primero = valores == null ? restriccion.getFormula1() : String.join(",", valores);
    String estilo =
        switch (v.getErrorStyle()) {
          case ErrorStyle.STOP -> "impide";
          case ErrorStyle.WARNING -> "advierte";
          default -> "informa";
        };
    assertThat(v.getShowPromptBox()).isTrue();
    return String.join(" ", rango(v), clase, primero == null ? "" : primero, estilo);
  }

  @Test
  void laEstructuraEstaProtegidaYLosRenglonesNo() {
    var bytes = captura();
    var proteccion =
        en(
            bytes,
            l -> {
              var p = l.getSheet(CONVENIOS).getCTWorksheet().getSheetProtection();
              return List.of(
                  p.getSheet(),
                  p.getInsertRows(),
                  p.getDeleteRows(),
                  p.getSort(),
                  p.getAutoFilter(),
                  p.getFormatColumns(),
                  p.getObjects(),
                  p.isSetPassword());
            });

    assertThat(proteccion).containsExactly(true, false, false, false, false, false, false, false);
    assertThat(si(bytes, XSSFWorkbook::isStructureLocked)).isTrue();
    assertThat(si(bytes, l -> abierta(l, CONVENIOS, "A1"))).isFalse();
    assertThat(si(bytes, l -> abierta(l, CONVENIOS, "A2"))).isFalse();
    assertThat(si(bytes, l -> abierta(l, "Narrativa", "A3"))).isTrue();
    assertThat(si(bytes, l -> abierta(l, "Portada", "B2"))).isFalse();
    assertThat(si(bytes, l -> abierta(l, "Portada", "B7"))).isTrue();
    assertThat(si(bytes, l -> columnasAbiertas(l.getSheet(CONVENIOS)))).isTrue();
  }

  private static boolean abierta(XSSFWorkbook libro, String hoja, String celda) {
    return !celda(libro, hoja, celda).getCellStyle().getLocked();
  }

  /** Una fila nueva nace con el estilo de su columna, también más allá de la última. */
  private static boolean columnasAbiertas(XSSFSheet hoja) {
    return IntStream.of(0, 1, 6, 7, 16_383).noneMatch(c -> hoja.getColumnStyle(c).getLocked());
  }

  @Test
  void lasCuentasTraenSuValorSinAbrirseEnExcel() {
    assertThat(lista(captura(), CapturaTest::cuentas))
        .containsExactly(
            "Portada 1",
            "Narrativa 0 0",
            "1.a.i-1 Convenios 0 0",
            "1.a.i-2 Agenda 0 0",
            "1.a.ii-1 Boletines 0 0",
            "Cifras 0 3",
            "Pendientes 0 0",
            "Sin actividad 0 0",
            "Total 0 4",
            "Suscribir convenios. 0 0 0 resultado y pendiente",
            "Enviar boletines. 0 0 0 resultado y pendiente");
  }

  /** El nombre en la segunda columna y lo que dan, guardado, las fórmulas de su fila. */
  private static List<String> cuentas(XSSFWorkbook libro) {
    var cuentas = new ArrayList<String>();
    libro
        .getSheet("Instrucciones")
        .forEach(
            fila -> {
              var textos = new ArrayList<String>();
              fila.forEach(
                  c -> {
                    if (c.getCellType() == CellType.FORMULA) {
                      textos.add(guardado(c));
                    }
                  });
              if (!textos.isEmpty()) {
                textos.add(0, fila.getCell(1).getStringCellValue());
                cuentas.add(String.join(" ", textos));
              }
            });
    return cuentas;
  }

  private static String guardado(Cell celda) {
    return celda.getCachedFormulaResultType() == CellType.NUMERIC
        ? Integer.toString((int) celda.getNumericCellValue())
        : celda.getStringCellValue();
  }

  @Test
  void lasCuentasCuentanLosRenglonesEmpezadosYLoQueLesFalta() {
    String deBoletines = texto(captura(), l -> formulas(l, "1.a.ii-1 Boletines"));

    assertThat(deBoletines)
        .isEqualTo(
            "[IFERROR(SUMPRODUCT(--(LEN(TRIM(A))+LEN(TRIM(B))>0)),\"revise\"),"
                + " IFERROR(SUMPRODUCT((LEN(TRIM(A))+LEN(TRIM(B))>0)"
                + "*((LEN(TRIM(A))=0)+(LEN(TRIM(B))=0))),\"revise\")]");
    assertThat(texto(captura(), l -> formulas(l, "1.a.i-2 Agenda")))
        .as("lo que se combina puede ir en blanco, y la nota no empieza un renglón")
        .contains("*((LEN(TRIM(B))=0)+(LEN(TRIM(C))=0))")
        .doesNotContain("TRIM(E)");
  }

  /** Las fórmulas de la fila de una hoja, con solo la letra de cada rango. */
  private static List<String> formulas(XSSFWorkbook libro, String hoja) {
    var formulas = new ArrayList<String>();
    for (var fila : libro.getSheet("Instrucciones")) {
      var nombre = fila.getCell(1);
      if (nombre != null && nombre.getStringCellValue().equals(hoja)) {
        formulas.add(fila.getCell(3).getCellFormula());
        formulas.add(fila.getCell(4).getCellFormula());
      }
    }
    return formulas.stream()
        .map(f -> f.replaceAll("'" + hoja + "'!\\$([A-Z])\\$2:\\$[A-Z]\\$5002", "$1"))
        .toList();
  }

  @Test
  void lasPromesasDelPeriodoAnteriorSonRenglonesPorContestar() {
    var promesa =
        new Pendiente(
            Texto.de("=Se enviarán boletines."),
            1,
            List.of(new Pendiente.Promesa(new BigDecimal("1200"), "boletines")),
            Origen.NINGUNO);
    var otro = new Pendiente(Texto.de("Seguir."), 1, List.of(), Origen.NINGUNO);
    var ajena = new Resultado("2.a.i", List.of(), List.of(promesa), List.of());
    var propia = new Resultado("1.a.ii", List.of(), List.of(promesa, otro, promesa), List.of());
    var bytes = captura(CasoDePrueba.leido(), ajena, propia);

    assertThat(lista(bytes, l -> columna(l.getSheet("Narrativa"), 0)))
        .containsExactly("Línea", " ", "1.a.i", "1.a.ii", "1.a.ii");
    assertThat(
            texto(bytes, l -> celda(l, "Narrativa", "D5").getCellComment().getString().getString()))
        .isEqualTo(
            "Diga si se cumplió lo comprometido el periodo anterior, y si no, por qué:"
                + " 1,200 boletines.\n«=Se enviarán boletines.»");
    assertThat(lista(bytes, l -> columna(l.getSheet("_Compromisos"), 1)))
        .containsExactly(
            "Lo que quedó pendiente",
            "=Se enviarán boletines.",
            "Seguir.",
            "=Se enviarán boletines.");
    assertThat(texto(bytes, l -> celda(l, "_Compromisos", "B2").getCellType())).isEqualTo("STRING");
    var avisos = new Avisos();
    assertThat(leer(bytes, avisos)).isPresent();
    assertThat(avisos.lineas()).isEmpty();
  }

  private static List<String> columna(XSSFSheet hoja, int columna) {
    var textos = new ArrayList<String>();
    hoja.forEach(fila -> textos.add(fila.getCell(columna).getStringCellValue()));
    return textos;
  }

  @Test
  void lasListasLargasYLasQueLlevanComasVanAparte() {
    String larga =
        IntStream.range(0, 60).mapToObj(i -> "Valor número " + i).collect(Collectors.joining("; "));
    var programa =
        programa(
            p ->
                p.poner("Columnas", "F5", larga)
                    .poner("Columnas", "D12", "lista")
                    .poner("Columnas", "F12", "uno, dos; =tres; «cuatro \"4\"»"));
    var bytes = captura(programa);

    assertThat(texto(bytes, l -> l.getSheetVisibility(l.getSheetIndex("Listas"))))
        .isEqualTo("HIDDEN");
    assertThat(lista(bytes, l -> listas(l.getSheet(CONVENIOS)))).contains("Listas!$A$1:$A$60");
    assertThat(lista(bytes, l -> columna(l.getSheet("Listas"), 0))).hasSize(60);
    assertThat(texto(bytes, l -> celda(l, "Listas", "B2").getCellType())).isEqualTo("STRING");
    assertThat(texto(bytes, l -> celda(l, "Listas", "B1").getStringCellValue()))
        .isEqualTo("uno, dos");
    var avisos = new Avisos();
    var libro = Libro.abrir(CasoDePrueba.ENTREGA, bytes, Limites.USUALES, avisos).orElseThrow();
    LectorDeEntrega.leer(libro, new Esperado(programa, PERIODO, "DAX"), Destino.NINGUNO, avisos);
    assertThat(avisos.lineas()).isEmpty();
  }

  private static List<String> listas(XSSFSheet hoja) {
    return hoja.getDataValidations().stream()
        .map(v -> v.getValidationConstraint().getFormula1())
        .map(String::valueOf)
        .toList();
  }

  @Test
  void unProgramaRaroDaUnLibroQueSeLee() {
    var programa =
        programa(
            p ->
                p.texto("Líneas", "B2", "=SUMA(A1:A9)")
                    .texto("Áreas", "B2", "Dirección «del \"Sur\"» & <Cía.>" + " x".repeat(900))
                    .texto("Tablas", "B2", "Convenios: [todos] los 'suscritos' y otros/más nombres")
                    .texto("Columnas", "C4", "Institución \"A\"" + " larguísima".repeat(30))
                    .texto("Cifras", "B9", "=1+1")
                    .texto("Series", "B3", "C\"{n:2}\"/{aaaa}"));
    var bytes = captura(programa);

    assertThat(texto(bytes, l -> l.getSheetAt(3).getSheetName()))
        .isEqualTo("1.a.i-1 Convenios   todos  los");
    assertThat(lista(bytes, CapturaTest::formulasAjenas)).isEmpty();
    var avisos = new Avisos();
    var libro = Libro.abrir(CasoDePrueba.ENTREGA, bytes, Limites.USUALES, avisos).orElseThrow();
    LectorDeEntrega.leer(libro, new Esperado(programa, PERIODO, "DAX"), Destino.NINGUNO, avisos);
    assertThat(avisos.lineas()).isEmpty();
  }

  /** Las fórmulas de las hojas que se capturan: ninguna. */
  private static List<String> formulasAjenas(XSSFWorkbook libro) {
    var formulas = new ArrayList<String>();
    libro.forEach(
        hoja ->
            hoja.forEach(
                fila ->
                    fila.forEach(
                        celda -> {
                          boolean formula = celda.getCellType() == CellType.FORMULA;
                          if (formula && !hoja.getSheetName().equals("Instrucciones")) {
                            formulas.add(hoja.getSheetName() + celda.getAddress());
                          }
                        })));
    return formulas;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.a.vi-1 Convenios                         | 3.a.vi-1 Convenios
          3.a.vi-1 Convenios de colaboración general | 3.a.vi-1 Convenios de colaborac
          3.a.vi-1 ¿Qué? [a/b]*:                     | 3.a.vi-1 ¿Qué   a b
          3.a.vi-1 Aaaaaaaaaaaaaaaaaaaaa😀bb         | 3.a.vi-1 Aaaaaaaaaaaaaaaaaaaaa
          """)
  void elNombreDeLaHojaEsElQueExcelAdmite(String pedido, String nombre) {
    assertThat(LibroDeCaptura.nombre(pedido)).isEqualTo(nombre);
  }
}
