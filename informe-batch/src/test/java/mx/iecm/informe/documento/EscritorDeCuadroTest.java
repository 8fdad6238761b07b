package mx.iecm.informe.documento;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.xml.Tinta;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class EscritorDeCuadroTest {

  private static final int ANCHO = 9404;
  private static final Periodo T2 = Periodo.trimestre(2025, 2);

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Segmento> cortes = new ArrayList<>();
  private final Tinta apertura = new Tinta();

  @Test
  void soloElEncabezadoSeRepiteYNingunaFilaSeParte() throws IOException {
    escribir(
        MuestraDeInforme.BOLETINES,
        MuestraDeInforme.renglon(2, "", "", "1 de abril de 2025", "Uno"),
        MuestraDeInforme.renglon(3, "", "", "2 de abril de 2025", "Dos"));

    assertThat(textos())
        .containsExactly(
            List.of("No.", "Fecha", "Asunto"),
            List.of("1.", "1 de abril de 2025", "Uno"),
            List.of("2.", "2 de abril de 2025", "Dos"));
    assertThat(filas()).extracting(f -> cuantos(f, "w:cantSplit")).containsExactly(1, 1, 1);
    assertThat(filas()).extracting(f -> cuantos(f, "w:tblHeader")).containsExactly(1, 0, 0);
  }

  @Test
  void lasColumnasSumanElAnchoDelTexto() throws IOException {
    escribir(MuestraDeInforme.BOLETINES);

    assertThat(atributos("w:gridCol", "w:w").stream().mapToInt(Integer::parseInt).sum())
        .isEqualTo(ANCHO);
    assertThat(atributos("w:tblW", "w:w")).containsExactly("9404");
    assertThat(atributos("w:tblStyle", "w:val")).containsExactly(Estilo.TABLA.id());
  }

  @Test
  void cadaColumnaMideSegunLoQueLleva() throws IOException {
    var fragmento =
        escribir(
            tabla(List.of(), "No.", "Tema"),
            MuestraDeInforme.renglon(2, "", "1", "Una explicación bastante larga"),
            MuestraDeInforme.renglon(3, "", "2", ""));

    assertThat(fragmento.contenidos().get(0)).isEqualTo(Contenido.de("1"));
    assertThat(fragmento.contenidos().get(1).renglon())
        .isEqualTo(Contenido.de("Una explicación bastante larga").renglon());
    var anchos = atributos("w:gridCol", "w:w").stream().mapToInt(Integer::parseInt).toArray();
    assertThat(anchos[1]).isGreaterThan(3 * anchos[0]);
  }

  @Test
  void elConsecutivoSeMidePorElNumeroAlQueLlega() throws IOException {
    var renglon = MuestraDeInforme.renglon(2, "", "lo que el área escribió", "x", "a");

    assertThat(escribir(MuestraDeInforme.BOLETINES, renglon).contenidos().get(0))
        .isEqualTo(Contenido.de("1."));
  }

  @Test
  void cadaColumnaLlevaElEstiloDeSuTipo() throws IOException {
    escribir(MuestraDeInforme.BOLETINES, MuestraDeInforme.renglon(2, "", "", "hoy", "Uno"));

    assertThat(atributos("w:pStyle", "w:val"))
        .containsExactly(
            "CeldaEncabezado",
            "CeldaEncabezado",
            "CeldaEncabezado",
            "CeldaCentrada",
            "Celda",
            "Celda");
  }

  @Test
  void losConsecutivosSonLosDelDocumentoAunqueElAreaEscribaOtros() throws IOException {
    escribir(
        MuestraDeInforme.BOLETINES,
        MuestraDeInforme.renglon(2, "", "7", "x", "a"),
        MuestraDeInforme.renglon(5, "", "7", "x", "b"),
        MuestraDeInforme.renglon(6, "", "", "x", "c"));

    assertThat(columna(0)).containsExactly("No.", "1.", "2.", "3.");
  }

  @Test
  void lasVecinasIgualesSeImprimenUnaVez() throws IOException {
    escribir(
        tabla(List.of("Mes"), "Mes", "Tema"),
        MuestraDeInforme.renglon(2, "", "abril", "a"),
        MuestraDeInforme.renglon(3, "", "abril", "a"),
        MuestraDeInforme.renglon(4, "", "mayo", "a"),
        MuestraDeInforme.renglon(5, "", "abril", "a"));

    assertThat(uniones(0))
        .containsExactly("", "restart abril", "sigue ", "restart mayo", "restart abril");
    assertThat(uniones(1)).containsExactly("", "a", "a", "a", "a");
  }

  @Test
  void unaColumnaCombinadaSoloSigueSiTambienSigueLaDeSuIzquierda() throws IOException {
    escribir(
        tabla(List.of("Mes", "Tema"), "Mes", "Tema", "Detalle"),
        MuestraDeInforme.renglon(2, "", "abril", "radio", "1"),
        MuestraDeInforme.renglon(3, "", "abril", "radio", "2"),
        MuestraDeInforme.renglon(4, "", "abril", "prensa", "3"),
        MuestraDeInforme.renglon(5, "", "mayo", "prensa", "4"),
        MuestraDeInforme.renglon(6, "", "mayo", "prensa", "5"));

    assertThat(uniones(0))
        .containsExactly("", "restart abril", "sigue ", "sigue ", "restart mayo", "sigue ");
    assertThat(uniones(1))
        .containsExactly(
            "", "restart radio", "sigue ", "restart prensa", "restart prensa", "sigue ");
    assertThat(columna(2)).containsExactly("Detalle", "1", "2", "3", "4", "5");
  }

  @Test
  void laPrimeraFilaNuncaSigueAOtraAunqueEsteEnBlanco() throws IOException {
    escribir(
        tabla(List.of("Mes"), "Mes", "Tema"),
        MuestraDeInforme.renglon(2, "", "", "a"),
        MuestraDeInforme.renglon(3, "", "", "b"));

    assertThat(uniones(0)).containsExactly("", "restart ", "sigue ");
  }

  @Test
  void lasNotasVanEnLaColumnaDeFechaYLaTablaSeCortaDondeVaSuLlamada() throws IOException {
    var fragmento =
        escribir(
            MuestraDeInforme.BOLETINES,
            MuestraDeInforme.renglon(2, "Primera", "", "x", "a"),
            MuestraDeInforme.renglon(3, "", "", "x", "b"),
            MuestraDeInforme.renglon(4, "Segunda", "", "x", "c"));

    assertThat(fragmento.notas()).containsExactly(Texto.de("Primera"), Texto.de("Segunda"));
    assertThat(fragmento.segmentos()).hasSize(3);
    assertThat(atributos("w:footnoteReference", "w:id")).containsExactly("1", "2");
    assertThat(filas())
        .extracting(f -> cuantos(celda(f, 1), "w:footnoteReference"))
        .containsExactly(0, 1, 0, 1);
    assertThat(columna(1)).containsExactly("Fecha", "x", "x", "x");
  }

  @Test
  void sinColumnaDeFechaLaNotaVaEnLaUltima() throws IOException {
    escribir(tabla(List.of(), "Mes", "Tema"), MuestraDeInforme.renglon(2, "Nota", "abril", "a"));

    assertThat(
            cuantos(
                (Element) filas().get(1).getElementsByTagName("w:tc").item(1),
                "w:footnoteReference"))
        .isEqualTo(1);
  }

  @Test
  void unaNotaEnUnaVecinaIgualLaImprimeOtraVez() throws IOException {
    var fragmento =
        escribir(
            tabla(List.of("Tema"), "Mes", "Tema"),
            MuestraDeInforme.renglon(2, "", "abril", "a"),
            MuestraDeInforme.renglon(3, "Nota", "abril", "a"),
            MuestraDeInforme.renglon(4, "", "abril", "a"));

    assertThat(uniones(1)).containsExactly("", "restart a", "restart a", "sigue ");
    assertThat(fragmento.notas()).hasSize(1);
  }

  @Test
  void losEnlacesLlevanElIndiceDeSuTabla() throws IOException {
    var fragmento =
        escribir(
            7,
            tabla(List.of(), "Mes", "Tema"),
            MuestraDeInforme.renglon(2, "", "https://a.mx", "https://b.mx"),
            MuestraDeInforme.renglon(3, "", "https://a.mx", "javascript:x"));

    assertThat(fragmento.vinculos())
        .isEqualTo(Map.of("https://a.mx", "t7v1", "https://b.mx", "t7v2"));
    assertThat(atributos("w:hyperlink", "r:id")).containsExactly("t7v1", "t7v2", "t7v1");
  }

  @Test
  void losSegmentosDicenLoQueGuardanYCuantosRenglones() throws IOException {
    var fragmento =
        escribir(MuestraDeInforme.BOLETINES, MuestraDeInforme.renglon(2, "Nota", "", "x", "a"));
    byte[] inflado = Inflado.de(bytes.toByteArray());

    assertThat(fragmento.renglones()).isEqualTo(1);
    assertThat(fragmento.segmentos()).hasSize(2);
    assertThat(fragmento.segmentos().stream().reduce(Segmento.VACIO, Segmento::mas))
        .isEqualTo(new Segmento(Inflado.crc(inflado), inflado.length, bytes.size()));
  }

  @Test
  void losTextosHostilesNoRompenElXml() throws IOException {
    escribir(
        tabla(List.of("Mes"), "Mes", "Tema"),
        MuestraDeInforme.renglon(2, "]]></w:p>", "</w:tbl>", "a\u0000b\n<!--"),
        MuestraDeInforme.renglon(3, "", "&amp;", "\uD800"));

    assertThat(columna(0)).containsExactly("Mes", "</w:tbl>", "&amp;");
    assertThat(columna(1)).containsExactly("Tema", "a\uFFFDb<!--", "\uFFFD");
  }

  @Test
  void veinteMilRenglonesSalenMientrasSeEscriben() throws IOException {
    try (var escritor = new EscritorDeCuadro(MuestraDeInforme.BOLETINES, T2, 0, bytes)) {
      for (int i = 0; i < 20_000; i++) {
        escritor.renglon(MuestraDeInforme.renglon(i + 2, "", "", "x", "asunto " + i));
      }
      assertThat(bytes.size()).as("ya salió casi todo").isGreaterThan(20_000);
      var fragmento = escritor.terminar();
      terminado(MuestraDeInforme.BOLETINES, fragmento);
      assertThat(fragmento.renglones()).isEqualTo(20_000);
    }
    assertThat(columna(0)).hasSize(20_001).endsWith("20000.");
  }

  private static Tabla tabla(List<String> combinar, String... encabezados) {
    var columnas = new ArrayList<Columna>();
    for (String e : encabezados) {
      columnas.add(Columna.de(e, TipoColumna.TEXTO, true));
    }
    return new Tabla("1.a.i-1", "Hoja", "", combinar, new Cadencia.Ninguna(), false, columnas);
  }

  private Fragmento escribir(Tabla tabla, Renglon... renglones) throws IOException {
    return escribir(0, tabla, renglones);
  }

  private Fragmento escribir(int indice, Tabla tabla, Renglon... renglones) throws IOException {
    try (var escritor = new EscritorDeCuadro(tabla, T2, indice, bytes)) {
      for (Renglon r : renglones) {
        escritor.renglon(r);
      }
      var fragmento = escritor.terminar();
      terminado(tabla, fragmento);
      return fragmento;
    }
  }

  private void terminado(Tabla tabla, Fragmento fragmento) {
    cortes.addAll(fragmento.segmentos());
    var corridas = new Corridas(Vinculos.ningunos());
    Tablillas.encabezar(tabla, fragmento.contenidos(), ANCHO, corridas, apertura);
  }

  /** La tabla como se compone: su encabezado y la llamada de cada nota donde se cortó. */
  private Element raiz() {
    byte[] inflado = Inflado.de(bytes.toByteArray());
    var xml = new StringBuilder(apertura.toString());
    int desde = 0;
    for (int i = 0; i < cortes.size(); i++) {
      int hasta = desde + (int) cortes.get(i).inflados();
      xml.append(i == 0 ? "" : "<w:r><w:footnoteReference w:id=\"" + i + "\"/></w:r>");
      xml.append(new String(inflado, desde, hasta - desde, UTF_8));
      desde = hasta;
    }
    return Inflado.xml(xml.append("</w:tbl>").toString()).getDocumentElement();
  }

  private static Element celda(Element fila, int i) {
    return (Element) fila.getElementsByTagName("w:tc").item(i);
  }

  private List<Element> filas() {
    return lista(raiz().getElementsByTagName("w:tr"));
  }

  private List<List<String>> textos() {
    return filas().stream()
        .map(
            f ->
                lista(f.getElementsByTagName("w:tc")).stream()
                    .map(Element::getTextContent)
                    .toList())
        .toList();
  }

  private List<String> columna(int i) {
    return textos().stream().map(f -> f.get(i)).toList();
  }

  /** De cada celda de la columna: si empieza una unión o la sigue, y lo que muestra. */
  private List<String> uniones(int i) {
    return filas().stream()
        .map(f -> (Element) f.getElementsByTagName("w:tc").item(i))
        .map(EscritorDeCuadroTest::union)
        .toList();
  }

  private static String union(Element celda) {
    var uniones = lista(celda.getElementsByTagName("w:vMerge"));
    if (uniones.isEmpty()) {
      return cuantos((Element) celda.getParentNode(), "w:tblHeader") == 1
          ? ""
          : celda.getTextContent();
    }
    String valor = uniones.get(0).getAttribute("w:val");
    return (valor.isEmpty() ? "sigue" : valor) + " " + celda.getTextContent();
  }

  private List<String> atributos(String elemento, String atributo) {
    return lista(raiz().getElementsByTagName(elemento)).stream()
        .map(e -> e.getAttribute(atributo))
        .toList();
  }

  private static int cuantos(Element en, String elemento) {
    return en.getElementsByTagName(elemento).getLength();
  }

  private static List<Element> lista(NodeList nodos) {
    var lista = new ArrayList<Element>();
    for (int i = 0; i < nodos.getLength(); i++) {
      lista.add((Element) nodos.item(i));
    }
    return lista;
  }
}
