package mx.iecm.informe.documento;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import mx.iecm.informe.documento.Elemento.LugarDeCuadro;
import mx.iecm.informe.documento.Elemento.Numerado;
import mx.iecm.informe.documento.Elemento.Parrafo;
import mx.iecm.informe.documento.Elemento.Tablilla;
import mx.iecm.informe.documento.Elemento.Tablilla.Casilla;
import mx.iecm.informe.documento.Elemento.Titulo;
import mx.iecm.informe.documento.EscritorDeElementos.Entrada;
import mx.iecm.informe.modelo.Binario;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Texto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class EscritorDeElementosTest {

  private static final Cuadro CUADRO = MuestraDeInforme.cuadro(MuestraDeInforme.BOLETINES, 1);
  private static final Tablilla TABLILLA =
      new Tablilla(
          List.of(
              new Tablilla.Fila(
                  List.of(new Casilla(Texto.de("Los dos"), 2, Estilo.CELDA_ENCABEZADO)))),
          List.of(
              new Tablilla.Fila(
                  List.of(Casilla.de("a", Estilo.CELDA), Casilla.de("✓", Estilo.CELDA_CENTRADA)))),
          List.of(60, 40));

  private final Cuadros cuadros = new Cuadros();
  private final Notas notas = new Notas();
  private final EscritorDeElementos escritor;

  EscritorDeElementosTest() throws Exception {
    var paquete = Plantilla.usual().abrir();
    escritor =
        new EscritorDeElementos(
            cuadros,
            Numeracion.de(paquete.getMainDocumentPart()),
            new Imagenes(paquete),
            notas,
            9404);
  }

  @Test
  void todaClaseDeElementoSeEscribe() {
    var ejemplos =
        List.<Elemento>of(
                new Titulo(1, 1, Texto.de("Título")),
                Parrafo.de(Estilo.CUERPO, "Párrafo"),
                new Numerado(Texto.de("Numerado"), Texto.VACIO, true),
                new Elemento.Imagen(imagen("png", MuestraDeInforme.PUNTO)),
                TABLILLA,
                new LugarDeCuadro(MuestraDeInforme.BOLETINES, CUADRO),
                new Elemento.Grafica(
                    MuestraDeInforme.BOLETINES, CUADRO, Periodo.trimestre(2025, 2)))
            .stream()
            .collect(Collectors.toMap(Object::getClass, Function.identity()));
    assertThat(ejemplos.keySet())
        .as("dé un ejemplo de la clase nueva y escríbala en EscritorDeElementos")
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Elemento.class.getPermittedSubclasses()).toList());

    for (Elemento elemento : ejemplos.values()) {
      escritor.escribir(List.of(elemento));
    }

    var raiz = Inflado.xml(xml()).getDocumentElement();
    assertThat(raiz.getTextContent())
        .contains("Título", "Párrafo", "Numerado", "Los dos", "a", "✓", "Asunto");
    assertThat(raiz.getElementsByTagName("w:drawing").getLength()).isEqualTo(2);
  }

  @Test
  void loQueAnunciaUnaTablaNoSeQuedaSoloAlPieDeLaPagina() {
    escritor.escribir(
        List.of(
            Parrafo.de(Estilo.CUERPO, "Antes"),
            Parrafo.de(Estilo.CUERPO, "Como sigue:"),
            TABLILLA,
            Parrafo.de(Estilo.CUERPO, "largo ".repeat(60)),
            TABLILLA));

    var xml = Inflado.xml(xml());
    var juntos = xml.getElementsByTagName("w:keepNext");
    assertThat(juntos.getLength()).isEqualTo(1);
    assertThat(juntos.item(0).getParentNode().getParentNode().getTextContent())
        .isEqualTo("Como sigue:");
  }

  @Test
  void unTituloLlevaSuMarcadorYEntraAlIndice() {
    escritor.escribir(
        List.of(new Titulo(1, 1, Texto.de("Uno & uno")), new Titulo(2, 1, Texto.de("Dos"))));

    assertThat(xml())
        .isEqualTo(
            "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>"
                + "<w:bookmarkStart w:id=\"0\" w:name=\"_Toc100000\"/>"
                + "<w:r><w:t>Uno &amp; uno</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>"
                + "<w:bookmarkStart w:id=\"1\" w:name=\"_Toc100001\"/>"
                + "<w:r><w:t>Dos</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>");
    assertThat(escritor.indice())
        .containsExactly(
            new Entrada(1, "I.", "Uno & uno", "_Toc100000"),
            new Entrada(2, "1.", "Dos", "_Toc100001"));
  }

  @Test
  void laNotaDeUnParrafoSeLlamaAlFinalDelParrafo() {
    escritor.escribir(
        List.of(
            new Parrafo(Estilo.CUERPO, Texto.de("Uno"), Texto.de("Nota <1>")),
            new Parrafo(Estilo.VINETA, Texto.de("Dos"), Texto.de("Nota 2"))));

    assertThat(xml())
        .isEqualTo(conNota("BodyText", "Uno", 1).concat(conNota("ListBullet", "Dos", 2)));
    var xml = Inflado.xml(notas.xml(new Marcas()));
    assertThat(xml.getElementsByTagName("w:footnote").getLength()).isEqualTo(2);
    assertThat(xml.getDocumentElement().getTextContent()).isEqualTo(" Nota <1> Nota 2");
  }

  private static String conNota(String estilo, String texto, int id) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + estilo
        + "\"/></w:pPr><w:r><w:t>"
        + texto
        + "</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>"
        + "<w:footnoteReference w:id=\""
        + id
        + "\"/></w:r></w:p>";
  }

  @Test
  void cadaListaNumeradaEmpiezaDeNuevo() {
    escritor.escribir(
        List.of(
            new Numerado(Texto.de("a"), Texto.VACIO, true),
            new Numerado(Texto.de("b"), Texto.VACIO, false),
            new Numerado(Texto.de("c"), Texto.VACIO, true)));

    var ids = Inflado.xml(xml()).getElementsByTagName("w:numId");
    assertThat(ids.getLength()).isEqualTo(3);
    String primera = valor(ids.item(0));
    assertThat(valor(ids.item(1))).isEqualTo(primera);
    assertThat(valor(ids.item(2))).isNotEqualTo(primera);
  }

  private static String valor(Node nodo) {
    return ((Element) nodo).getAttribute("w:val");
  }

  @Test
  void dosTablasSeguidasSeSeparan() {
    var lugar = new LugarDeCuadro(MuestraDeInforme.BOLETINES, CUADRO);

    escritor.escribir(List.of(TABLILLA, lugar, Parrafo.de(Estilo.CUERPO, "fin"), TABLILLA));

    var hijos = Inflado.xml(xml()).getDocumentElement().getChildNodes();
    var nombres = new ArrayList<String>();
    for (int i = 0; i < hijos.getLength(); i++) {
      nombres.add(hijos.item(i).getNodeName());
    }
    assertThat(nombres)
        .containsExactly(
            "w:tbl", "w:p", "w:bookmarkStart", "w:tbl", "w:bookmarkEnd", "w:p", "w:tbl", "w:p");
    assertThat(escritor.cuadros()).containsExactly(CUADRO);
  }

  @Test
  void elEncabezadoDeUnaTablillaSeRepiteYAbarcaSusColumnas() {
    escritor.escribir(List.of(TABLILLA));

    assertThat(xml())
        .contains(
            "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr>"
                + "<w:gridSpan w:val=\"2\"/></w:tcPr><w:p>")
        .contains("<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:p>");
  }

  @Test
  void unaImagenLlevaSuDescripcion() {
    escritor.escribir(List.of(new Elemento.Imagen(imagen("png", MuestraDeInforme.PUNTO))));

    var propiedades = Inflado.xml(xml()).getElementsByTagName("wp:docPr").item(0);
    assertThat(((Element) propiedades).getAttribute("descr")).isEqualTo("Qué se ve");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"Acto\" <1> & 'dos'", "${id1} $1 \\", "a\u0001b", "]]>", "dos\nlíneas", "✓ 😀"})
  void laDescripcionDeUnaImagenPuedeTraerCualquierCaracter(String descripcion) {
    var imagen =
        new Bloque.Imagen(descripcion, "png", Binario.de(MuestraDeInforme.PUNTO), Origen.NINGUNO);
    escritor.escribir(List.of(new Elemento.Imagen(imagen)));

    var propiedades = Inflado.xml(xml()).getElementsByTagName("wp:docPr").item(0);
    assertThat(((Element) propiedades).getAttribute("descr"))
        .isEqualTo(descripcion.replace('\u0001', '\uFFFD'));
  }

  @Test
  void loQueNoEsUnaImagenSeDiceConSuDescripcion() {
    escritor.escribir(
        List.of(
            new Elemento.Imagen(imagen("png", new byte[] {1, 2, 3})),
            new Elemento.Imagen(imagen("exe", MuestraDeInforme.PUNTO))));

    assertThat(Inflado.xml(xml()).getDocumentElement().getTextContent())
        .isEqualTo("[Imagen: Qué se ve][Imagen: Qué se ve]");
  }

  @Test
  void laQueNoCabeSeCambiaPorSuDescripcionSinAbrirla() {
    byte[] bomba = MuestraDeInforme.PUNTO.clone();
    ByteBuffer.wrap(bomba).putInt(16, 60_000).putInt(20, 60_000);

    escritor.escribir(List.of(new Elemento.Imagen(imagen("png", bomba))));

    assertThat(Inflado.xml(xml()).getDocumentElement().getTextContent())
        .isEqualTo("[Imagen: Qué se ve]");
  }

  @Test
  void unJpegDeImprentaSeMuestra() throws IOException {
    escritor.escribir(List.of(new Elemento.Imagen(imagen("jpeg", deCuatroTintas()))));

    assertThat(Inflado.xml(xml()).getElementsByTagName("w:drawing").getLength()).isEqualTo(1);
  }

  /** Un JPEG de cuatro componentes, que Java no sabe mostrar. */
  private static byte[] deCuatroTintas() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var puntos = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
    var escritorDeJpeg = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var salida = ImageIO.createImageOutputStream(bytes)) {
      escritorDeJpeg.setOutput(salida);
      escritorDeJpeg.write(null, new IIOImage(puntos, null, null), null);
    } finally {
      escritorDeJpeg.dispose();
    }
    return bytes.toByteArray();
  }

  private static Bloque.Imagen imagen(String tipo, byte[] datos) {
    return new Bloque.Imagen("Qué se ve", tipo, Binario.de(datos), Origen.NINGUNO);
  }

  private String xml() {
    return Inflado.texto(escritor.trozos(), cuadros);
  }

  /** El cuadro de siempre, escrito en memoria. */
  static final class Cuadros implements Compositor.Fragmentos {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Fragmento fragmento;

    Cuadros() {
      try (var cuadro =
          new EscritorDeCuadro(MuestraDeInforme.BOLETINES, Periodo.trimestre(2025, 2), 0, bytes)) {
        cuadro.renglon(
            MuestraDeInforme.renglon(2, "Nota de cuadro.", "", "1 de abril de 2025", "Radio"));
        cuadro.renglon(
            MuestraDeInforme.renglon(3, "", "", "2 de abril de 2025", "https://a.mx/cuadro"));
        fragmento = cuadro.terminar();
      }
    }

    @Override
    public Fragmento fragmento(Cuadro cuadro) {
      return fragmento;
    }

    @Override
    public InputStream bytes(Cuadro cuadro, long desde, long cuantos) {
      return new ByteArrayInputStream(bytes.toByteArray(), (int) desde, (int) cuantos);
    }

    Map<String, String> vinculos() {
      return fragmento.vinculos();
    }
  }
}
