package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.Numbering;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class NumeracionTest {

  private final MainDocumentPart documento = Plantilla.usual().abrir().getMainDocumentPart();
  private final NumberingDefinitionsPart parte = documento.getNumberingDefinitionsPart();
  private final Numeracion numeracion = Numeracion.de(documento);

  @Test
  void losNumerosSeguidosLosLlevaLaPlantilla() {
    assertThat(numeracion.titulo(1, 1)).isEmpty();
    assertThat(numeracion.titulo(2, 1)).isEmpty();
    assertThat(numeracion.titulo(2, 2)).isEmpty();
    assertThat(numeracion.titulo(3, 1)).isEmpty();
    assertThat(numeracion.titulo(1, 2)).isEmpty();
  }

  @Test
  void losHermanosEmpiezanDeNuevoBajoOtroPadre() {
    numeracion.titulo(1, 1);
    numeracion.titulo(2, 1);
    numeracion.titulo(3, 1);
    numeracion.titulo(3, 2);
    assertThat(numeracion.titulo(2, 2)).isEmpty();
    assertThat(numeracion.titulo(3, 1)).as("otra vez a.").isEmpty();
    assertThat(numeracion.titulo(1, 2)).isEmpty();
    assertThat(numeracion.titulo(2, 1)).as("otra vez 1.").isEmpty();
  }

  @Test
  void unNumeroQueNoEsElQueSigueSeDice() throws Exception {
    numeracion.titulo(1, 1);
    numeracion.titulo(2, 1);

    assertThat(nivelYComienzo(numeracion.titulo(2, 5))).isEqualTo("nivel 1 desde 5");
    assertThat(numeracion.titulo(2, 6)).as("desde ahí sigue solo").isEmpty();
    assertThat(nivelYComienzo(numeracion.titulo(3, 3))).isEqualTo("nivel 2 desde 3");
    assertThat(nivelYComienzo(numeracion.titulo(2, 2))).isEqualTo("nivel 1 desde 2");
    assertThat(nivelYComienzo(numeracion.titulo(4, 9))).isEqualTo("nivel 3 desde 9");
  }

  @Test
  void unTituloSinNumeroTomaElQueSigue() {
    numeracion.titulo(1, 1);
    assertThat(numeracion.titulo(2, 0)).isEmpty();
    assertThat(numeracion.titulo(2, 2)).isEmpty();
  }

  @Test
  void cadaListaTieneSuPropiaCuentaDesdeUno() throws Exception {
    String primera = numeracion.deLista(true);
    assertThat(numeracion.deLista(false)).isEqualTo(primera);
    String segunda = numeracion.deLista(true);

    assertThat(segunda).isNotEqualTo(primera);
    assertThat(nivelYComienzo(primera)).isEqualTo("nivel 0 desde 1");
    assertThat(nivelYComienzo(segunda)).isEqualTo("nivel 0 desde 1");
  }

  @Test
  void laPlantillaNumeraComoElDocumentoLoCita() throws Exception {
    var abstracta = num(1).getAbstractNumId().getVal();
    var niveles =
        parte.getContents().getAbstractNum().stream()
            .filter(a -> a.getAbstractNumId().equals(abstracta))
            .findFirst()
            .orElseThrow()
            .getLvl();

    assertThat(niveles.subList(0, 4))
        .extracting(l -> l.getNumFmt().getVal() + " " + l.getLvlText().getVal() + " " + estilo(l))
        .containsExactly(
            "UPPER_ROMAN %1. Heading1",
            "DECIMAL %2. Heading2", "LOWER_LETTER %3. Heading3", "LOWER_ROMAN %4. Heading4");
  }

  private static String estilo(Lvl nivel) {
    return nivel.getPStyle() == null ? "" : nivel.getPStyle().getVal();
  }

  private Numbering.Num num(int id) throws Exception {
    return parte.getContents().getNum().stream()
        .filter(n -> n.getNumId().intValue() == id)
        .findFirst()
        .orElseThrow();
  }

  private String nivelYComienzo(String propiedades) throws Exception {
    var xml = Inflado.xml(propiedades);
    int id =
        Integer.parseInt(
            ((Element) xml.getElementsByTagName("w:numId").item(0)).getAttribute("w:val"));
    String nivel = ((Element) xml.getElementsByTagName("w:ilvl").item(0)).getAttribute("w:val");
    var cambio =
        num(id).getLvlOverride().stream()
            .filter(o -> o.getIlvl().toString().equals(nivel))
            .findFirst()
            .orElseThrow();
    return "nivel " + nivel + " desde " + cambio.getStartOverride().getVal();
  }
}
