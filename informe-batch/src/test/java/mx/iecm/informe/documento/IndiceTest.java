package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.documento.EscritorDeElementos.Entrada;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class IndiceTest {

  private static final List<Entrada> ENTRADAS =
      List.of(
          new Entrada(1, "I.", "Presentación", "_Toc1"),
          new Entrada(2, "1.", "Difusión & <prensa>", "_Toc2"),
          new Entrada(3, "1.", "No entra", "_Toc3"),
          new Entrada(4, "2.", "Tampoco", "_Toc4"),
          new Entrada(1, "II.", "Sesiones", "_Toc5"));

  @Test
  void entranLosDosPrimerosNivelesConSuNumero() {
    var parrafos = parrafos(ENTRADAS);

    assertThat(parrafos)
        .extracting(p -> textos(p, "w:t"))
        .containsExactly("I.Presentación", "1.Difusión & <prensa>", "II.Sesiones");
    assertThat(parrafos)
        .extracting(
            p -> ((Element) p.getElementsByTagName("w:pStyle").item(0)).getAttribute("w:val"))
        .containsExactly("TOC1", "TOC2", "TOC1");
  }

  @Test
  void cadaEntradaLlevaASuTituloYPideSuPagina() {
    var parrafos = parrafos(ENTRADAS);

    assertThat(parrafos)
        .extracting(
            p -> ((Element) p.getElementsByTagName("w:hyperlink").item(0)).getAttribute("w:anchor"))
        .containsExactly("_Toc1", "_Toc2", "_Toc5");
    assertThat(parrafos)
        .extracting(
            p -> textos((Element) p.getElementsByTagName("w:hyperlink").item(0), "w:instrText"))
        .containsExactly(" PAGEREF _Toc1 \\h ", " PAGEREF _Toc2 \\h ", " PAGEREF _Toc5 \\h ");
  }

  @Test
  void todoElIndiceEsUnSoloCampo() {
    var parrafos = parrafos(ENTRADAS);
    int abiertos = 0;
    for (Element p : parrafos) {
      var campos = p.getElementsByTagName("w:fldChar");
      for (int i = 0; i < campos.getLength(); i++) {
        String tipo = ((Element) campos.item(i)).getAttribute("w:fldCharType");
        abiertos += tipo.equals("begin") ? 1 : tipo.equals("end") ? -1 : 0;
        assertThat(abiertos).isBetween(0, 2);
      }
      assertThat(abiertos).isEqualTo(p == parrafos.get(parrafos.size() - 1) ? 0 : 1);
    }
    assertThat(textos(parrafos.get(0), "w:instrText")).startsWith(" TOC \\o \"1-2\" \\h \\z \\u ");
  }

  @Test
  void unIndiceDeUnaEntradaAbreYCierraSuCampo() {
    var campos = parrafos(ENTRADAS.subList(0, 1)).get(0).getElementsByTagName("w:fldChar");

    assertThat(campos.getLength()).isEqualTo(6);
  }

  @Test
  void losCapitulosVanEnRomanosYLosRubrosEnCifras() {
    assertThat(Indice.numero(new Titulo(1, 4, Texto.VACIO))).isEqualTo("IV.");
    assertThat(Indice.numero(new Titulo(2, 5, Texto.VACIO))).isEqualTo("5.");
  }

  @Test
  void conPaginasNoLeFaltaNadaQueWordTengaQuePoner() {
    String xml = Indice.xml(ENTRADAS, List.of(3, 12, 140));

    assertThat(xml).doesNotContain("dirty");
    assertThat(xml)
        .containsSubsequence("PAGEREF _Toc1 ", ">3<", "PAGEREF _Toc2 ", ">12<", "_Toc5 ", ">140<");
  }

  @Test
  void sinPaginasWordLasPoneAlAbrir() {
    assertThat(Indice.xml(ENTRADAS, List.of())).containsOnlyOnce("w:dirty=\"true\"");
  }

  private static List<Element> parrafos(List<Entrada> entradas) {
    var nodos = Inflado.xml(Indice.xml(entradas, List.of())).getElementsByTagName("w:p");
    var lista = new ArrayList<Element>();
    for (int i = 0; i < nodos.getLength(); i++) {
      lista.add((Element) nodos.item(i));
    }
    return lista;
  }

  private static String textos(Element en, String elemento) {
    var nodos = en.getElementsByTagName(elemento);
    var todo = new StringBuilder();
    for (int i = 0; i < nodos.getLength(); i++) {
      todo.append(nodos.item(i).getTextContent());
    }
    return todo.toString();
  }
}
