package mx.iecm.informe.documento;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import mx.iecm.informe.hallazgo.Alcance;
import mx.iecm.informe.hallazgo.Dictamen;
import mx.iecm.informe.hallazgo.Ficha;
import mx.iecm.informe.hallazgo.Gravedad;
import mx.iecm.informe.hallazgo.Lugar;
import mx.iecm.informe.modelo.Informe;
import mx.iecm.informe.modelo.Programa;
import mx.iecm.informe.origen.Procedencia;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DrawingML.Chart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class CompositorTest {

  private static final Dictamen CON_ERRORES =
      Dictamen.de(
          List.of(
              new Ficha("LEC-001", Gravedad.ERROR, Alcance.LIBRO, "Lineamientos")
                  .variante("pdf", Lugar.celda("entregas/UB.xlsx", "1.a.i-1 Boletines", "B2"))));

  private final EscritorDeElementosTest.Cuadros cuadros = new EscritorDeElementosTest.Cuadros();

  @Test
  void elDocumentoSeVuelveAAbrirYDiceLoSuyoEnOrden() throws Exception {
    var texto = texto(abierto(definitivo()));

    assertThat(texto)
        .containsSubsequence(
            "COMISIÓN DE PRUEBA",
            "PRESENTACIÓN Y, EN SU CASO, APROBACIÓN DEL TERCER INFORME TRIMESTRAL",
            "PUNTO 4",
            "SÉPTIMA SESIÓN ORDINARIA",
            "JUEVES 24 DE JULIO DE 2025",
            "Índice",
            "I.Presentación",
            "V.Actividades pendientes",
            "Se rinde este informe.",
            "Ana Pérez",
            "CP/002/2025.",
            "Se publicaron boletines.",
            "Boletines del periodo:",
            "Radio",
            "No tocaba.",
            "Publicar más",
            "En radio");
  }

  @Test
  void despuesDeLaTablaVaSuGraficaConSusDatosYSuDescripcion() throws Exception {
    byte[] docx = definitivo();

    var partes = abierto(docx).getParts().getParts();
    var grafica = (Chart) requireNonNull(partes.get(new PartName("/word/charts/grafica1.xml")));
    assertThat(grafica.getRelationshipsPart().getRelationshipByID("rId1").getTarget())
        .isEqualTo("../embeddings/grafica1.xlsx");
    assertThat(partes).containsKey(new PartName("/word/embeddings/grafica1.xlsx"));
    assertThat(requireNonNull(partes(docx).get("word/document.xml")))
        .containsSubsequence(
            "Boletines del periodo:",
            "</w:tbl>",
            "Gráfica de barras. Boletines por mes. abril: 0; mayo: 0; junio: 0; sin fecha: 2.",
            "r:id=\"rIdG1\"");
  }

  @Test
  void noQuedaNadaDeLoQueLaPlantillaTraeDeMuestra() throws Exception {
    for (byte[] docx : List.of(definitivo(), borrador())) {
      var paquete = abierto(docx);
      var todo = new StringBuilder(texto(paquete));
      paquete.getParts().getParts().values().stream()
          .filter(p -> p instanceof HeaderPart || p instanceof FooterPart)
          .forEach(p -> todo.append(texto(p)));

      assertThat(todo.toString())
          .doesNotContain(
              "Nombre del órgano",
              "Título con que se presenta",
              "Sesión en que se presenta",
              "Fecha de la sesión",
              "Aquí va",
              "Título corriente",
              "\uE001");
    }
  }

  @Test
  void elEncabezadoDiceDeQueInformeEs() throws Exception {
    assertThat(encabezados(abierto(definitivo())))
        .anySatisfy(
            e ->
                assertThat(e)
                    .contains(
                        "Tercer informe trimestral de la Comisión de Prueba de abril a junio de 2025."));
  }

  @Test
  void elDefinitivoNoDiceBorradorEnNingunaParte() throws Exception {
    var paquete = abierto(definitivo());

    assertThat(texto(paquete).toLowerCase(Locale.ROOT)).doesNotContain("borrador");
    assertThat(encabezados(paquete))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e).doesNotContainIgnoringCase("borrador"));
  }

  @Test
  void elBorradorLoDiceEnElEncabezadoDeTodasLasPaginas() throws Exception {
    var paquete = abierto(borrador());

    assertThat(encabezados(paquete)).hasSize(2).allSatisfy(e -> assertThat(e).contains("BORRADOR"));
    var secciones = paquete.getDocumentModel().getSections();
    assertThat(secciones)
        .isNotEmpty()
        .allSatisfy(
            s ->
                assertThat(s.getHeaderFooterPolicy().getDefaultHeader())
                    .as("encabezado")
                    .isNotNull());
  }

  @Test
  void elBorradorEnlistaLoQueFalta() throws Exception {
    assertThat(texto(abierto(borrador())))
        .containsSubsequence(
            "Borrador: lo que falta para emitir el informe",
            "Este documento es un borrador y no debe presentarse.",
            "LEC-001. entregas/UB.xlsx › 1.a.i-1 Boletines!B2: ",
            "El archivo es un PDF.",
            "Índice");
  }

  @Test
  void unBorradorConMuchosErroresDiceCuantosMasHay() throws Exception {
    var ficha = new Ficha("LEC-001", Gravedad.ERROR, Alcance.LIBRO, "Lineamientos");
    var hallazgos = new ArrayList<mx.iecm.informe.hallazgo.Hallazgo>();
    for (int i = 2; i < 75; i++) {
      hallazgos.add(ficha.variante("pdf", Lugar.celda("entregas/UB.xlsx", "Hoja", "B" + i)));
    }

    assertThat(texto(abierto(componer(MuestraDeInforme.informe(), Dictamen.de(hallazgos)))))
        .contains("!B61: ", "Y 13 más: véase el dictamen.")
        .doesNotContain("!B62: ");
  }

  @Test
  void lasNotasAlPieLlevanSuTextoYSuLlamada() throws Exception {
    var partes = partes(definitivo());
    var documento = xml(partes.get("word/document.xml"));
    var notas = xml(partes.get("word/footnotes.xml"));
    var textos = new LinkedHashMap<String, String>();
    var todas = notas.getElementsByTagName("w:footnote");
    for (int i = 0; i < todas.getLength(); i++) {
      var nota = (Element) todas.item(i);
      textos.put(nota.getAttribute("w:id"), nota.getTextContent().strip());
    }
    var llamadas = documento.getElementsByTagName("w:footnoteReference");
    var llamados = new ArrayList<String>();
    for (int i = 0; i < llamadas.getLength(); i++) {
      llamados.add(textos.get(((Element) llamadas.item(i)).getAttribute("w:id")));
    }

    assertThat(llamados).containsExactly("Nota primera.", "Nota de cuadro.");
    assertThat(textos).as("y las dos que Word pide como separadores").hasSize(4);
  }

  @Test
  void losEnlacesTienenSuRelacion() throws Exception {
    byte[] docx = definitivo();
    var relaciones =
        abierto(docx)
            .getMainDocumentPart()
            .getRelationshipsPart()
            .getRelationships()
            .getRelationship();
    var enlaces = new LinkedHashMap<String, String>();
    relaciones.stream()
        .filter(r -> r.getType().equals(Namespaces.HYPERLINK))
        .forEach(r -> enlaces.put(r.getId(), r.getTarget()));

    assertThat(enlaces.values())
        .containsExactlyInAnyOrder("https://ejemplo.mx/boletines", "https://a.mx/cuadro");
    assertThat(relaciones).extracting(Relationship::getId).doesNotHaveDuplicates();
    var usados = new HashSet<String>();
    var nodos = xml(partes(docx).get("word/document.xml")).getElementsByTagName("w:hyperlink");
    for (int i = 0; i < nodos.getLength(); i++) {
      usados.add(((Element) nodos.item(i)).getAttribute("r:id"));
    }
    usados.remove("");
    assertThat(usados).isEqualTo(enlaces.keySet());
  }

  @Test
  void laImagenEstaEnElPaquete() throws Exception {
    var partes = partes(definitivo());

    assertThat(partes.keySet()).anyMatch(p -> p.startsWith("word/media/") && p.endsWith(".png"));
    var documento = xml(partes.get("word/document.xml"));
    var imagen = (Element) documento.getElementsByTagName("a:blip").item(0);
    assertThat(partes.get("word/_rels/document.xml.rels"))
        .contains("Id=\"" + imagen.getAttribute("r:embed") + "\"");
    assertThat(atributos(documento, "wp:docPr", "descr")).contains("Un punto");
  }

  @Test
  void lasPropiedadesDicenTituloAutorIdiomaYUnaFechaQueNoEsLaDeHoy() throws Exception {
    var propiedades = xml(partes(definitivo()).get("docProps/core.xml")).getDocumentElement();
    var dichas = new LinkedHashMap<String, String>();
    var hijos = propiedades.getChildNodes();
    for (int i = 0; i < hijos.getLength(); i++) {
      dichas.put(hijos.item(i).getNodeName(), hijos.item(i).getTextContent());
    }

    assertThat(dichas)
        .isEqualTo(
            Map.of(
                "dc:title",
                "Tercer informe trimestral de la Comisión de Prueba de abril a junio de 2025",
                "dc:subject",
                "Informe de actividades 2025-T2",
                "dc:creator",
                "Instituto de Prueba",
                "dc:language",
                "es-MX",
                "dcterms:created",
                "2025-07-24T00:00:00Z",
                "dcterms:modified",
                "2025-07-24T00:00:00Z"));
  }

  @Test
  void losMarcadoresYSusLlamadasSonUnicos() throws Exception {
    var documento = xml(partes(definitivo()).get("word/document.xml"));
    var nombres = atributos(documento, "w:bookmarkStart", "w:name");

    assertThat(nombres).doesNotHaveDuplicates();
    assertThat(atributos(documento, "w:bookmarkStart", "w:id")).doesNotHaveDuplicates();
    var anclas = atributos(documento, "w:hyperlink", "w:anchor");
    anclas.removeIf(String::isEmpty);
    assertThat(nombres).containsAll(anclas);
    assertThat(anclas).hasSize(9);
  }

  @Test
  void componerDosVecesDaLosMismosBytes() throws Exception {
    assertThat(definitivo()).isEqualTo(definitivo());
    assertThat(borrador()).isEqualTo(borrador());
  }

  @Test
  void ningunaParteDejaSusEspaciosEnElOrdenQueLeToqueAJaxb() throws Exception {
    for (var parte : partes(borrador()).entrySet()) {
      if (parte.getKey().endsWith(".xml")) {
        assertThat(parte.getValue())
            .as(parte.getKey())
            .isEqualTo(EspaciosEnOrden.de(parte.getValue()));
      }
    }
  }

  @Test
  void losTextosHostilesNoRompenElDocumento() throws Exception {
    var informe = MuestraDeInforme.informe();
    var programa = informe.programa();
    var hostil =
        new Programa(
            MuestraDeInforme.organo("Comisión </w:t> & <Prueba> \u0001 $1 \\"),
            programa.personas(),
            programa.areas(),
            programa.rubros(),
            programa.cifras(),
            programa.series(),
            programa.siglas(),
            programa.inhabiles());

    var texto = texto(abierto(componer(MuestraDeInforme.conPrograma(informe, hostil), null)));

    assertThat(texto).contains("COMISIÓN </W:T> & <PRUEBA>", "$1 \\");
  }

  private byte[] definitivo() throws IOException {
    return componer(MuestraDeInforme.informe(), null);
  }

  private byte[] borrador() throws IOException {
    return componer(MuestraDeInforme.informe(), CON_ERRORES);
  }

  private byte[] componer(Informe informe, @Nullable Dictamen dictamen) throws IOException {
    var salida = new ByteArrayOutputStream();
    new Compositor(Plantilla.usual(), cuadros)
        .componer(informe, Optional.ofNullable(dictamen), List.of(), salida);
    return salida.toByteArray();
  }

  private static WordprocessingMLPackage abierto(byte[] docx) throws Exception {
    return WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
  }

  private static String texto(WordprocessingMLPackage paquete) {
    return TextUtils.getText(paquete.getMainDocumentPart().getJaxbElement());
  }

  private static String texto(Object parte) {
    return parte instanceof HeaderPart h
        ? TextUtils.getText(h.getJaxbElement())
        : TextUtils.getText(((FooterPart) parte).getJaxbElement());
  }

  private static List<String> encabezados(WordprocessingMLPackage paquete) {
    return paquete.getParts().getParts().values().stream()
        .filter(HeaderPart.class::isInstance)
        .map(CompositorTest::texto)
        .toList();
  }

  private static Document xml(@Nullable String parte) {
    return Inflado.documento(requireNonNull(parte));
  }

  private static List<String> atributos(Document xml, String elemento, String atributo) {
    var valores = new ArrayList<String>();
    var nodos = xml.getElementsByTagName(elemento);
    for (int i = 0; i < nodos.getLength(); i++) {
      valores.add(((Element) nodos.item(i)).getAttribute(atributo));
    }
    return valores;
  }

  private static Map<String, String> partes(byte[] docx) throws IOException {
    var partes = new LinkedHashMap<String, String>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        partes.put(e.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return partes;
  }

  @Test
  void conProcedenciaElDocumentoLlevaSusPartesAnunciadasYElSelloAlFinal() throws Exception {
    byte[] docx = conProcedencia(Plantilla.usual());
    var partes = partes(docx);

    assertThat(new ArrayList<>(partes.keySet())).last().isEqualTo(PartesDeOrigen.SELLO);
    assertThat(requireNonNull(partes.get("[Content_Types].xml")))
        .contains(
            "PartName=\"/customXml/informe-procedencia.xml\" ContentType=\"application/xml\"",
            "PartName=\"/customXml/informe-sello-propiedades.xml\"");
    assertThat(
            xml(partes.get(PartesDeOrigen.PROCEDENCIA)).getElementsByTagName("marca").getLength())
        .as("el cuadro")
        .isEqualTo(1);
    assertThat(
            abierto(docx)
                .getMainDocumentPart()
                .getRelationshipsPart()
                .getRelationships()
                .getRelationship())
        .extracting(Relationship::getTarget)
        .contains("../customXml/informe-procedencia.xml", "../customXml/informe-sello.xml");
    assertThat(conProcedencia(Plantilla.usual())).isEqualTo(docx);
  }

  @Test
  void unaPlantillaHechaDeUnInformeEmitidoNoConservaSuProcedencia() throws Exception {
    var plantilla = new LinkedHashMap<>(partes(Plantilla.usual().bytes()));
    var emitido = partes(conProcedencia(Plantilla.usual()));
    emitido.forEach(
        (nombre, parte) -> {
          if (nombre.startsWith("customXml/")) {
            plantilla.put(nombre.replace("informe-sello.xml", "item7.xml"), parte);
          }
        });
    plantilla.put(
        "[Content_Types].xml",
        requireNonNull(emitido.get("[Content_Types].xml"))
            .replace("informe-sello.xml", "item7.xml")
            .replaceAll("<Override[^>]*media[^>]*>", ""));
    plantilla.computeIfPresent(
        "word/_rels/document.xml.rels",
        (n, r) ->
            r.replace(
                "</Relationships>",
                "<Relationship Id=\"rId77\" Type=\"%s\" Target=\"../customXml/item7.xml\"/></Relationships>"
                    .formatted(Namespaces.CUSTOM_XML_DATA_STORAGE)));

    var partes = partes(conProcedencia(Plantilla.de(zip(plantilla))));

    assertThat(partes.keySet().stream().filter(p -> p.startsWith("customXml/")).toList())
        .containsExactlyInAnyOrderElementsOf(
            emitido.keySet().stream().filter(p -> p.startsWith("customXml/")).toList());
    assertThat(requireNonNull(partes.get("word/_rels/document.xml.rels")))
        .containsOnlyOnce("informe-sello.xml")
        .doesNotContain("item7.xml");
    assertThat(requireNonNull(partes.get("[Content_Types].xml"))).doesNotContain("item7.xml");
  }

  private byte[] conProcedencia(Plantilla plantilla) throws IOException {
    var emision = new Procedencia.Emitido("1", "", "Comisión", "2025-T2", false);
    var procedencia =
        new Procedencia(emision, List.of(), List.of(), List.of(), List.of(), List.of());
    var salida = new ByteArrayOutputStream();
    new Compositor(plantilla, cuadros)
        .con(procedencia)
        .componer(MuestraDeInforme.informe(), Optional.empty(), List.of(), salida);
    return salida.toByteArray();
  }

  private static byte[] zip(Map<String, String> partes) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var parte : partes.entrySet()) {
        zip.putNextEntry(new ZipEntry(parte.getKey()));
        zip.write(parte.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
