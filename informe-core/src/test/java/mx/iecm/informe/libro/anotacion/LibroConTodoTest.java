package mx.iecm.informe.libro.anotacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Hallazgo;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.libro.PaqueteDePrueba;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que un libro puede traer y la copia anotada conserva. */
class LibroConTodoTest {

  private static final String COLA =
      "<sheetProtection sheet='1' objects='1'/><autoFilter ref='A1:C3'/>"
          + "<mergeCells count='1'><mergeCell ref='E1:F1'/></mergeCells>"
          + "<conditionalFormatting sqref='A2:A9'><cfRule type='expression' priority='1'>"
          + "<formula>$A2&gt;\"x\"</formula></cfRule></conditionalFormatting>"
          + "<dataValidations count='1'><dataValidation type='list' sqref='B2:B9'>"
          + "<formula1>\"Sí,No\"</formula1></dataValidation></dataValidations>"
          + "<hyperlinks><hyperlink ref='C2' location='Hoja!A1'/></hyperlinks>"
          + "<pageMargins left='1' right='1' top='1' bottom='1' header='0' footer='0'/>"
          + "<pageSetup orientation='landscape'/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>"
          + "<tableParts count='0'/><extLst><ext xmlns:x14='urn:x14' uri='{CCE6A557}'>"
          + "<x14:dataValidations count='1'><x14:dataValidation type='list'><x14:formula1>"
          + "<f>Listas!$A$1:$A$3</f></x14:formula1></x14:dataValidation></x14:dataValidations>"
          + "</ext></extLst>";

  private static final String FILAS =
      "<sheetViews><sheetView tabSelected='1' workbookViewId='0'>"
          + "<pane ySplit='1' topLeftCell='A2' state='frozen'/></sheetView></sheetViews>"
          + "<cols><col min='1' max='3' width='31.5' style='1' customWidth='1'/></cols><sheetData>"
          + "<row r='1' ht='40' customHeight='1'><c r='A1' t='inlineStr'><is><r><rPr><b/></rPr>"
          + "<t>Ne</t></r><r><t xml:space='preserve'> gro &amp; &#13; _x000D_</t></r></is></c></row>"
          + "<row r='2' spans='1:2' hidden='1' s='1' customFormat='1'>"
          + "<c r='A2' s='1'><f t='shared' ref='A2:A3' si='0'>SUM(C2,1)</f><v>7</v></c>"
          + "<c r='C2' s='1'><v>3</v></c></row>"
          + "<row r='3'><c r='A3' s='1' t='e'><f t='shared' si='0'/><v>#REF!</v></c></row></sheetData>";

  private static PaqueteDePrueba libro() {
    return PaqueteDePrueba.minimo("")
        .cadenas("<t>x</t>")
        .estilos(
            "<numFmts count='1'><numFmt numFmtId='164' formatCode='d &quot;de&quot; mmmm'/></numFmts>"
                + "<fonts count='1'><font><name val='Arial'/></font></fonts>"
                + "<fills count='2'><fill><patternFill patternType='none'/></fill>"
                + "<fill><patternFill patternType='gray125'/></fill></fills>"
                + "<borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>"
                + "<cellXfs count='2'><xf xfId='0'/><xf numFmtId='164' fontId='0' fillId='1' xfId='0'"
                + " applyProtection='1'><protection locked='0'/></xf></cellXfs>"
                + "<cellStyles><cellStyle name='Normal' xfId='0'/></cellStyles><dxfs count='0'/>")
        .hoja(FILAS + COLA);
  }

  private static PaqueteDePrueba anotado(PaqueteDePrueba libro, String... celdas) {
    return PaqueteDePrueba.de(
        Anotador.anotar(libro.abrir(), List.of(hallazgo(celdas))).orElseThrow());
  }

  private static Hallazgo hallazgo(String... celdas) {
    return new Ficha("LEC-012", Gravedad.ERROR, Alcance.RENGLON, "Guía")
        .en(Lugar.hoja("libro.xlsx", "Hoja").conCeldas(List.of(celdas)), "#REF!");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<sheetProtection sheet=\"1\" objects=\"1\"/><autoFilter ref=\"A1:C3\"/>",
        "<mergeCells count=\"1\"><mergeCell ref=\"E1:F1\"/></mergeCells>",
        "<formula>$A2&gt;\"x\"</formula>",
        "<dataValidation type=\"list\" sqref=\"B2:B9\"><formula1>\"Sí,No\"</formula1>",
        "<hyperlink ref=\"C2\" location=\"Hoja!A1\"/>",
        "<pageSetup orientation=\"landscape\"/><headerFooter><oddFooter>&amp;P</oddFooter>",
        "<x14:formula1><f>Listas!$A$1:$A$3</f></x14:formula1>",
        "<pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/>",
        "<col min=\"1\" max=\"3\" width=\"31.5\" style=\"1\" customWidth=\"1\"/>",
        "<row r=\"1\" ht=\"40\" customHeight=\"1\">",
        "<r><rPr><b/></rPr><t>Ne</t></r><r><t xml:space=\"preserve\"> gro &amp; &#13; _x000D_</t></r>",
        "<f t=\"shared\" ref=\"A2:A3\" si=\"0\">SUM(C2,1)</f><v>7</v>",
        "<f t=\"shared\" si=\"0\"/><v>#REF!</v>",
        "hidden=\"1\" s=\"1\" customFormat=\"1\""
      })
  void seConserva(String pedazo) {
    assertThat(anotado(libro(), "A3", "B2").xml(PaqueteDePrueba.HOJA)).contains(pedazo);
  }

  @Test
  void losComentariosSeReferencianDondeLaNormaLosPone() {
    assertThat(anotado(libro(), "A3").xml(PaqueteDePrueba.HOJA))
        .containsPattern("</headerFooter><legacyDrawing [^>]*r:id=\"informe2\"/><tableParts");
  }

  @Test
  void unaReferenciaAComentariosQueYaNoEstanSeSustituye() {
    var libro = libro().hoja(FILAS + "<legacyDrawing r:id='rId9'/>");

    assertThat(anotado(libro, "A3").xml(PaqueteDePrueba.HOJA))
        .containsOnlyOnce("<legacyDrawing ")
        .doesNotContain("rId9");
  }

  @Test
  void laCeldaCreadaVaEnSuLugarConElEstiloDeSuFila() {
    assertThat(anotado(libro(), "B2", "A5").xml(PaqueteDePrueba.HOJA))
        .containsPattern("<c r=\"B2\" s=\"(\\d+)\"/><c r=\"C2\" s=\"1\">")
        .containsPattern("<row r=\"5\"><c r=\"A5\" s=\"\\d+\"/></row></sheetData>")
        .doesNotContain("spans=");
  }

  @Test
  void losEstilosDelLibroConservanSuIndiceYElNuevoSoloCambiaDeRelleno() {
    var estilos = anotado(libro(), "A3").xml(PaqueteDePrueba.ESTILOS);

    assertThat(estilos)
        .contains(
            "<cellXfs count=\"9\"><xf xfId=\"0\"/>"
                + "<xf numFmtId=\"164\" fontId=\"0\" xfId=\"0\" applyProtection=\"1\" fillId=\"1\">"
                + "<protection locked=\"0\"/></xf>")
        .contains(
            "<xf numFmtId=\"164\" fontId=\"0\" xfId=\"0\" applyProtection=\"1\" fillId=\"5\""
                + " applyFill=\"1\"><protection locked=\"0\"/></xf></cellXfs>")
        .contains("<fgColor rgb=\"FFF0A0A1\"/>");
  }

  @Test
  void dosHojasNoQuedanElegidasALaVez() {
    var copia = anotado(libro());

    assertThat(copia.xml(PaqueteDePrueba.HOJA)).doesNotContain("tabSelected");
    assertThat(copia.xml("xl/worksheets/informe1.xml")).contains("tabSelected=\"1\"");
  }

  @Test
  void unLibroConPrefijosSeAnotaConLosSuyos() {
    var libro = libro();
    libro.parte(
        PaqueteDePrueba.HOJA,
        "<x:worksheet xmlns:x='%s'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>"
            .formatted(PaqueteDePrueba.NS));

    assertThat(anotado(libro, "A1", "B1", "A2").xml(PaqueteDePrueba.HOJA))
        .contains("<x:c r=\"B1\" s=\"", "<x:row r=\"2\"><x:c r=\"A2\"", "<x:legacyDrawing ");
  }

  @Test
  void sinEstilosNoHayColorPeroSiComentarios() {
    var copia = anotado(libro().estilos(""), "A3");

    assertThat(copia.xml(PaqueteDePrueba.HOJA)).contains("<c r=\"A3\" t=\"e\" s=\"1\">");
    assertThat(copia.xml("xl/informe/comentarios1.xml")).contains("ref=\"A3\"", "LEC-012");
  }
}
