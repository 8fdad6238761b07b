package mx.iecm.informe.libro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.TipoColumna;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Una hoja de tabla, cambiada en una sola cosa. */
class LectorDeHojaTest {

  private static final FormatoDeHoja FORMATO =
      FormatoDeHoja.de(
          HojaDePrueba.tabla(
              List.of("Sede"),
              HojaDePrueba.admite("No.", TipoColumna.CONSECUTIVO),
              HojaDePrueba.pide("Sede", TipoColumna.TEXTO),
              HojaDePrueba.pide("Asunto", TipoColumna.TEXTO_LARGO),
              new Columna("Tipo", TipoColumna.LISTA, true, List.of("Marco", "Específico"), "", 0),
              HojaDePrueba.admite("Personas", TipoColumna.NUMERO),
              HojaDePrueba.admite("Horario", TipoColumna.HORA)));

  private static LibroDePrueba libro() {
    return new LibroDePrueba()
        .hoja(
            "Hoja",
            """
            No. | Sede | Asunto | Tipo | Personas | Horario | Nota
            1 | Sala A | Uno | Marco | 10 | 9:00 |
            2 | Sala A | Dos | Específico |  |  | Aparte
            3 | Sala B | Tres | Marco | 1,248 | 10:00 – 11:00 |""");
  }

  private static HojaDePrueba leer(LibroDePrueba libro) {
    return HojaDePrueba.leer(libro.abrir("libro.xlsx"), "Hoja", FORMATO);
  }

  private static List<String> avisos(LibroDePrueba libro) {
    return leer(libro).avisos().lineas();
  }

  @Test
  void unaHojaBienHechaSeLeeSinHallazgos() {
    var leida = leer(libro());

    assertThat(leida.lineas())
        .containsExactly(
            "2: 1 | Sala A | Uno | Marco | 10 | 9:00",
            "3: 2 | Sala A | Dos | Específico |  |  ^Aparte",
            "4: 3 | Sala B | Tres | Marco | 1,248 | 10:00 – 11:00");
    assertThat(leida.avisos().lineas()).isEmpty();
  }

  @ParameterizedTest(name = "{0} en {1}: {2}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          obligatoria sin nada;         C3; '';            LEC-010 Hoja!C3
          obligatoria con espacios;     C3; ' \u00A0 ';    LEC-010 Hoja!C3
          lista sin nada;               D2; '';            LEC-010 Hoja!D2
          optativa sin nada;            E2; '';
          consecutivo sin nada;         A2; '';
          texto en un número;           E2; varias;        LEC-011 Hoja!E2
          texto en un consecutivo;      A2; primero;       LEC-011 Hoja!A2
          consecutivo con punto;        A2; 1.;
          número con comas;             E2; '12,000';
          hora ilegible, de una regla;  F2; al rato;
          fuera de la lista;            D3; Especifica;    LEC-014 Hoja!D3 → «Específico»
          lejos de la lista;            D3; Otro;          LEC-014 Hoja!D3
          lista sin acentos;            D3; ESPECIFICO.;
          """)
  void unaCeldaCambiada(String caso, String celda, String escrito, String esperado) {
    var libro = libro();
    libro =
        escrito.isEmpty() ? libro.poner("Hoja", celda, "") : libro.texto("Hoja", celda, escrito);

    assertThat(avisos(libro)).as(caso).isEqualTo(esperado == null ? List.of() : List.of(esperado));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          un espacio;    C3; <c r='C3' t='str'><v> </v></c>;                        LEC-010 Hoja!C3
          vacía calculada; C3; <c r='C3' t='str'><f>A1</f><v></v></c>;              LEC-010 Hoja!C3
          error;         C3; <c r='C3' t='e'><f>A1</f><v>#REF!</v></c>;             LEC-012 Hoja!C3
          error en número; E3; <c r='E3' t='e'><v>#N/A</v></c>;                     LEC-012 Hoja!E3
          error en lista; D3; <c r='D3' t='e'><v>#DIV/0!</v></c>;                   LEC-012 Hoja!D3
          error en hora; F3; <c r='F3' t='e'><v>#VALUE!</v></c>;                    LEC-012 Hoja!F3
          error en nota; G3; <c r='G3' t='e'><v>#NAME?</v></c>;                     LEC-012 Hoja!G3
          sin valor;     C3; <c r='C3'><f>A1</f></c>;                               LEC-013.sinvalor Hoja!C3
          sin valor en optativa; E3; <c r='E3'><f>A1</f></c>;                       LEC-013.sinvalor Hoja!E3
          sin valor en nota; G3; <c r='G3'><f>A1</f></c>;                           LEC-013.sinvalor Hoja!G3
          sin valor aunque lo abra; C3; <c r='C3'><f>A1</f><v/></c>;                LEC-013.sinvalor Hoja!C3
          otro libro;    C3; <c r='C3' t='str'><f>[1]Hoja!A1</f><v>x</v></c>;       LEC-013.otrolibro Hoja!C3
          otro libro con nombre; C3; <c r='C3' t='str'><f>'[a b.xlsx]H'!A1</f><v>x</v></c>;  LEC-013.otrolibro Hoja!C3
          otra hoja;     C3; <c r='C3' t='str'><f>Otra!A1</f><v>x</v></c>;
          columna de una tabla; C3; <c r='C3' t='str'><f>T[Sede]</f><v>x</v></c>;
          control;       C3; <c r='C3' t='str'><v>a_x0001_b</v></c>;                LEC-017 Hoja!C3
          tabulador vertical; C3; <c r='C3' t='str'><v>a_x000B_b</v></c>;           LEC-017 Hoja!C3
          medio par;     C3; <c r='C3' t='str'><v>a_xD83D_b</v></c>;                LEC-017 Hoja!C3
          control en nota; G3; <c r='G3' t='str'><v>a_x0001_b</v></c>;              LEC-017 Hoja!G3
          guion bajo literal; C3; <c r='C3' t='str'><v>_x005F_x0001_</v></c>;
          emoji y árabe; C3; <c r='C3' t='str'><v>😀 مرحبا é</v></c>;
          salto de renglón y tabulador; C3; <c r='C3' t='str'><v>a_x000A_b_x0009_c</v></c>;
          """)
  void unaCeldaDeOtroModo(String caso, String celda, String xml, String esperado) {
    assertThat(conCelda(celda, xml).avisos().lineas())
        .as(caso)
        .isEqualTo(esperado == null ? List.of() : List.of(esperado));
  }

  /** La hoja con esa celda de la fila 3 en lugar de la suya. */
  private static HojaDePrueba conCelda(String celda, String xml) {
    var paquete = libro().poner("Hoja", celda, "987654").paquete();
    String hoja = paquete.xml(PaqueteDePrueba.HOJA);
    String nueva = hoja.replaceFirst("<c r=\"" + celda + "\".*?</c>", "@");
    return HojaDePrueba.leer(
        paquete.parte(PaqueteDePrueba.HOJA, nueva.replace("@", xml)).abrir(), "Hoja", FORMATO);
  }

  @Test
  void elMensajeDiceQueSeLeyoYQueSeEsperaba() {
    var libro =
        libro().texto("Hoja", "E2", "muchas").texto("Hoja", "D3", "Otro").poner("Hoja", "C4", "");

    assertThat(leer(libro).avisos().mensajes())
        .containsExactly(
            "En «Personas» va un dato de tipo número y se leyó «muchas».",
            "En «Tipo» se leyó «Otro»; se admite «Marco», «Específico».",
            "La celda de «Asunto» está en blanco y es obligatoria.");
  }

  @Test
  void laFormulaDeOtroLibroSeUsaConSuValorGuardado() {
    assertThat(conCelda("C3", "<c r='C3' t='str'><f>[1]H!A1</f><v>x</v></c>").lineas().get(1))
        .isEqualTo("3: 2 | Sala A | x | Específico |  |  ^Aparte");
  }

  @Test
  void laCeldaDemasiadoLargaSeCortaYSeSenala() {
    var paquete = libro().paquete();
    paquete.cambiar(PaqueteDePrueba.CADENAS, ">Dos<", ">" + "a".repeat(40_000) + "<");
    var leida = HojaDePrueba.leer(paquete.abrir(), "Hoja", FORMATO);

    assertThat(leida.avisos().lineas()).containsExactly("LEC-002.caracteres Hoja!C3");
    assertThat(leida.renglones().get(1).celda(2).escrito()).isEqualTo("a".repeat(32_767));
  }

  @Test
  void lasFilasEnBlancoSeSaltanYLosNumerosSonLosReales() {
    var libro =
        libro()
            .filas("Hoja", 9, "4 | Sala C |  | Marco")
            .filas("Hoja", 20, "5 | Sala C | Cinco | Marco");

    assertThat(leer(libro).lineas()).hasSize(5).last().asString().startsWith("20: 5 | Sala C");
    assertThat(avisos(libro)).containsExactly("LEC-010 Hoja!C9");
  }

  @Test
  void unHuecoBajoUnValorQueSeCombinaLoRepite() {
    var libro = libro().poner("Hoja", "B3", "").filas("Hoja", 7, "4 | | Cuatro | Marco");

    assertThat(leer(libro).lineas())
        .containsExactly(
            "2: 1 | Sala A | Uno | Marco | 10 | 9:00",
            "3: 2 | Sala A | Dos | Específico |  |  ^Aparte",
            "4: 3 | Sala B | Tres | Marco | 1,248 | 10:00 – 11:00",
            "7: 4 | Sala B | Cuatro | Marco |  | ");
    assertThat(avisos(libro)).isEmpty();
  }

  @Test
  void elPrimerHuecoDeLoQueSeCombinaNoTieneQueRepetir() {
    assertThat(avisos(libro().poner("Hoja", "B2", ""))).containsExactly("LEC-010 Hoja!B2");
  }

  @Test
  void lasCeldasCombinadasSeDicenUnaVezYNoComoFaltas() {
    var libro =
        libro()
            .poner("Hoja", "C3", "")
            .cambiar("Hoja", h -> h.addMergedRegion(CellRangeAddress.valueOf("C2:C3")));

    assertThat(avisos(libro)).containsExactly("LEC-016 Hoja!C2:C3");
    assertThat(leer(libro).renglones().get(1).celda(2).enBlanco()).isTrue();
  }

  @Test
  void unTituloCombinadoArribaDeLosDatosNoSeSenala() {
    var libro = libro().cambiar("Hoja", h -> h.addMergedRegion(CellRangeAddress.valueOf("H1:J1")));

    assertThat(avisos(libro)).isEmpty();
  }

  private static List<String> oculto(Consumer<XSSFSheet> cambio) {
    return avisos(libro().cambiar("Hoja", cambio));
  }

  @Test
  void loOcultoSeLeeYSeDice() {
    assertThat(
            oculto(
                h -> {
                  h.getRow(1).setZeroHeight(true);
                  h.getRow(2).setZeroHeight(true);
                }))
        .containsExactly("LEC-015.filas Hoja!2:3");
    assertThat(oculto(h -> h.getRow(3).setZeroHeight(true)))
        .containsExactly("LEC-015.filas Hoja!4:4");
    assertThat(oculto(h -> h.setColumnHidden(2, true))).containsExactly("LEC-015.columna Hoja!C1");
    assertThat(oculto(h -> h.setColumnHidden(6, true))).containsExactly("LEC-015.columna Hoja!G1");
    assertThat(oculto(h -> h.setColumnHidden(30, true))).isEmpty();
    assertThat(oculto(h -> h.createRow(30).setZeroHeight(true))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"HIDDEN", "VERY_HIDDEN"})
  void laHojaOcultaSeLeeYSeDice(SheetVisibility como) {
    var libro = libro().hoja("Otra", "x").cambiar(l -> l.setSheetVisibility(0, como));

    assertThat(avisos(libro)).containsExactly("LEC-015.hoja Hoja");
    assertThat(leer(libro).renglones()).hasSize(3);
  }

  @Test
  void loOcultoSinDatosNoImporta() {
    var libro =
        new LibroDePrueba()
            .hoja("Hoja", "Sede | Asunto | Tipo | Personas | Horario")
            .hoja("Otra", "x")
            .cambiar("Hoja", h -> h.setColumnHidden(1, true))
            .cambiar(l -> l.setSheetVisibility(0, SheetVisibility.HIDDEN));

    assertThat(avisos(libro)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          solo nota;              |  |  |  |  |  | Una nota;   LEC-020 Hoja!G6
          solo consecutivo;     4;                             LEC-020 Hoja!A6
          consecutivo y nota;   4 |  |  |  |  |  | Una nota;   LEC-020 Hoja!A6,G6
          solo lo que sobra;      |  |  |  |  |  |  | x;
          """)
  void elRenglonSinDatosSeDiceYNoSeImprime(String caso, String fila, String esperado) {
    var leida = leer(libro().filas("Hoja", 6, fila));

    assertThat(leida.renglones()).as(caso).hasSize(3);
    assertThat(leida.avisos().lineas()).isEqualTo(esperado == null ? List.of() : List.of(esperado));
  }

  @Test
  void elEnlaceDeLaCeldaLlegaAlTextoYALaNota() {
    var libro =
        libro()
            .cambiar(
                l -> {
                  for (String celda : List.of("C2", "G3")) {
                    var enlace = l.getCreationHelper().createHyperlink(HyperlinkType.URL);
                    enlace.setAddress("https://example.org/" + celda);
                    enlace.setFirstRow(celda.charAt(1) - '1');
                    enlace.setLastRow(celda.charAt(1) - '1');
                    enlace.setFirstColumn(celda.charAt(0) - 'A');
                    enlace.setLastColumn(celda.charAt(0) - 'A');
                    l.getSheetAt(0).addHyperlink(enlace);
                  }
                });
    var renglones = leer(libro).renglones();

    assertThat(TextoRicoTest.ver(renglones.get(0).celda(2).texto()))
        .isEqualTo("Uno [0-3 https://example.org/C2]");
    assertThat(TextoRicoTest.ver(renglones.get(1).nota()))
        .isEqualTo("Aparte [0-6 https://example.org/G3]");
    assertThat(leer(libro).avisos().lineas()).isEmpty();
  }

  @Test
  void lasNegritasDelTextoLlegan() {
    var libro = libro().negritas("Hoja", "C2", "  Un acuerdo  ", 5, 12);

    assertThat(TextoRicoTest.ver(leer(libro).renglones().get(0).celda(2).texto()))
        .isEqualTo("Un acuerdo [3-10 n]");
  }
}
