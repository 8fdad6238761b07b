package mx.iecm.informe.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import mx.iecm.informe.modelo.ActividadInstitucional;
import mx.iecm.informe.modelo.Asistencia;
import mx.iecm.informe.modelo.Bloque;
import mx.iecm.informe.modelo.Cadencia;
import mx.iecm.informe.modelo.Celda;
import mx.iecm.informe.modelo.Columna;
import mx.iecm.informe.modelo.Cuadro;
import mx.iecm.informe.modelo.Emision;
import mx.iecm.informe.modelo.Formato;
import mx.iecm.informe.modelo.Hoja;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.LineaAccion;
import mx.iecm.informe.modelo.Organo;
import mx.iecm.informe.modelo.Origen;
import mx.iecm.informe.modelo.Periodo;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.modelo.Renglon;
import mx.iecm.informe.modelo.Resultado;
import mx.iecm.informe.modelo.Rubro;
import mx.iecm.informe.modelo.Tabla;
import mx.iecm.informe.modelo.Texto;
import mx.iecm.informe.modelo.TipoColumna;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class ControlDeCambiosTest {

  private static final List<String> PALABRAS =
      List.of("el", "informe", "de", "la", "Comisión", "12", "boletines,", "y", "=1", "<&>", "\n");

  private static Informe informe(List<String> parrafos, boolean conTabla, List<String> renglones) {
    var columnas =
        List.of(
            Columna.de("No.", TipoColumna.CONSECUTIVO, false),
            Columna.de("Asunto", TipoColumna.TEXTO, true));
    var tabla =
        new Tabla("1.a.i-1", "Boletines", "", List.of(), new Cadencia.Ninguna(), false, columnas);
    var linea = new LineaAccion("1.a.i", "Publicar", List.of("UB"), List.of(tabla));
    var actividad =
        new ActividadInstitucional("a", "Difundir", "01", List.of(linea), Origen.NINGUNO);
    var bloques =
        parrafos.stream()
            .map(p -> (Bloque) new Bloque.Parrafo(Texto.de(p), Texto.VACIO, Origen.NINGUNO))
            .toList();
    var hoja = new Hoja("entregas/UB.xlsx", "1.a.i-1", List.of("A", "B"));
    var filas =
        renglones.stream()
            .map(r -> new Renglon(2, List.of(Celda.VACIA, Celda.de(r)), Texto.VACIO))
            .toList();
    var cuadro = new Cuadro("1.a.i-1", "UB", hoja, filas.size(), filas);
    return new Informe(
        programa(actividad),
        new Emision(
            Periodo.trimestre(2025, 2), "Tercer", "4", "Séptima", LocalDate.of(2025, 7, 24), ""),
        List.of(),
        List.of(),
        new Asistencia(List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(new Resultado("1.a.i", bloques, List.of(), List.of())),
        List.of(),
        conTabla ? List.of(cuadro) : List.of());
  }

  private static Programa programa(ActividadInstitucional actividad) {
    var organo =
        new Organo(
            "CP",
            "Comisión de Prueba",
            new Organo.Institucion("Instituto", "IP"),
            new Organo.Creacion("Consejo", "IP/1", LocalDate.of(2024, 11, 20), "artículo 1"),
            new Organo.ProgramaAprobado("Programa", "CP/1", "Primera"),
            2025);
    var rubro = new Rubro(1, "Difusión", List.of(actividad));
    return new Programa(
        organo, List.of(), List.of(), List.of(rubro), List.of(), List.of(), List.of(), List.of());
  }

  static Stream<Arguments> parejas() {
    var uno = List.of("Se publicaron doce boletines.", "Y nada más.");
    var otro = List.of("Se publicaron trece boletines nuevos.", "Algo distinto.", "Y nada más.");
    return Stream.of(
        Arguments.of("nada", informe(uno, true, uno), informe(uno, true, uno)),
        Arguments.of("párrafos", informe(uno, false, uno), informe(otro, false, uno)),
        Arguments.of("al revés", informe(otro, false, uno), informe(uno, false, uno)),
        Arguments.of("filas", informe(uno, true, uno), informe(uno, true, otro)),
        Arguments.of("tabla nueva", informe(uno, false, uno), informe(uno, true, otro)),
        Arguments.of("tabla quitada", informe(uno, true, uno), informe(uno, false, otro)),
        Arguments.of(
            "párrafo antes de la tabla", informe(List.of(), true, uno), informe(otro, true, uno)),
        Arguments.of("todo", informe(List.of(), false, uno), informe(otro, true, otro)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("parejas")
  void aceptadoEsElSegundoYRechazadoElPrimero(String caso, Informe antes, Informe ahora)
      throws Exception {
    var cambios = documento(antes, ahora);

    assertThat(Resolucion.aceptar().de(cambios))
        .as(caso)
        .isEqualTo(Resolucion.aceptar().de(documento(ahora, ahora)));
    assertThat(Resolucion.rechazar().de(cambios))
        .as(caso)
        .isEqualTo(Resolucion.aceptar().de(documento(antes, antes)));
  }

  @Test
  void conCualquierCambioSeVuelveAlPrimeroOSeLlegaAlSegundo() throws Exception {
    var azar = new Random(20250724);
    for (int i = 0; i < 60; i++) {
      var antes = informe(textos(azar), azar.nextInt(4) > 0, textos(azar));
      var ahora = informe(revuelto(azar, antes), azar.nextInt(4) > 0, textos(azar));
      aceptadoEsElSegundoYRechazadoElPrimero("vuelta " + i, antes, ahora);
    }
  }

  private static List<String> textos(Random azar) {
    var textos = new ArrayList<String>();
    for (int i = azar.nextInt(6); i >= 0; i--) {
      var texto = new StringBuilder("Sí");
      for (int j = azar.nextInt(12); j >= 0; j--) {
        texto.append(' ').append(PALABRAS.get(azar.nextInt(PALABRAS.size())));
      }
      textos.add(texto.toString());
    }
    return textos;
  }

  private static List<String> revuelto(Random azar, Informe informe) {
    var textos = new ArrayList<String>();
    for (Bloque bloque : informe.resultados().get(0).realizado()) {
      String texto = ((Bloque.Parrafo) bloque).texto().escrito();
      textos.add(azar.nextBoolean() ? texto : texto.replace("de", "del"));
    }
    textos.addAll(azar.nextInt(textos.size() + 1), textos(azar));
    Collections.swap(textos, 0, azar.nextInt(textos.size()));
    return textos;
  }

  @Test
  void unaPalabraCambiadaEsUnSoloCambioYLoIgualNoSeMarca() throws Exception {
    var antes = informe(List.of("Se publicaron doce boletines en el periodo."), false, List.of());
    var ahora = informe(List.of("Se publicaron trece boletines en el periodo."), false, List.of());

    String xml = new String(parte(bytes(antes, ahora), "word/document.xml"), UTF_8);

    assertThat(xml)
        .containsOnlyOnce("<w:ins ")
        .containsOnlyOnce("<w:del ")
        .contains("<w:delText xml:space=\"preserve\">doce </w:delText>")
        .contains("<w:t xml:space=\"preserve\">trece </w:t>")
        .contains("w:author=\"Comparación de informes\" w:date=\"2025-07-24T00:00:00Z\"");
    assertThat(new String(parte(bytes(ahora, ahora), "word/document.xml"), UTF_8))
        .doesNotContain("<w:ins", "<w:del");
  }

  @Test
  void lasNegritasTambienSonUnCambio() {
    var llano = Texto.de("doce boletines");
    var negrita = new Texto("doce boletines", List.of(Formato.negrita(0, 4)));

    assertThat(Tramo.de(llano, negrita))
        .extracting(Tramo::marca)
        .containsExactly(Marca.QUITADO, Marca.AGREGADO, Marca.AGREGADO, Marca.IGUAL);
  }

  @Test
  void losMismosInformesDanLosMismosBytesYDocx4jLosAbre() throws Exception {
    var antes = informe(List.of("Uno.", "Dos."), true, List.of("a"));
    var ahora = informe(List.of("Dos.", "Tres."), true, List.of("b", "a"));

    byte[] docx = bytes(antes, ahora);

    assertThat(docx).isEqualTo(bytes(antes, ahora));
    var paquete = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
    assertThat(paquete.getMainDocumentPart().getContent()).hasSizeGreaterThan(10);
    assertThat(paquete.getMainDocumentPart().getStyleDefinitionsPart().getContents().getStyle())
        .hasSizeGreaterThan(10);
  }

  private static byte[] bytes(Informe antes, Informe ahora) throws Exception {
    var salida = new ByteArrayOutputStream();
    ControlDeCambios.escribir(antes, ahora, salida);
    return salida.toByteArray();
  }

  private static Document documento(Informe antes, Informe ahora) throws Exception {
    byte[] xml = parte(bytes(antes, ahora), "word/document.xml");
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  private static byte[] parte(byte[] docx, String nombre) throws Exception {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        if (e.getName().equals(nombre)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new AssertionError(nombre);
  }
}
