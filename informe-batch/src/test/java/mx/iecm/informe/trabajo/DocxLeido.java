package mx.iecm.informe.trabajo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import mx.iecm.informe.accesibilidad.RevisionDeAccesibilidad;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Lo que un documento de Word muestra: sus párrafos y sus tablas, en orden; de una imagen, su
 * descripción.
 *
 * @param parrafos los que no están en una tabla, cada uno con su estilo
 * @param tablas las del cuerpo, con sus filas y celdas
 * @param encabezados el texto de cada encabezado de página
 * @param notas el texto de cada nota al pie
 */
record DocxLeido(
    List<Parrafo> parrafos,
    List<List<List<String>>> tablas,
    List<String> encabezados,
    List<String> notas) {

  /** Un párrafo y el id de su estilo. */
  record Parrafo(String estilo, String texto) {}

  /** Lee un documento; todo el que las pruebas leen se puede leer también sin verlo. */
  static DocxLeido de(Path docx) throws IOException {
    assertThat(RevisionDeAccesibilidad.de(Files.readAllBytes(docx))).as("%s", docx).isEmpty();
    try (var zip = new ZipFile(docx.toFile())) {
      var parrafos = new ArrayList<Parrafo>();
      var tablas = new ArrayList<List<List<String>>>();
      for (Element e : hijos(hijo(raiz(zip, "word/document.xml"), "w:body"))) {
        recorrer(e, parrafos, tablas);
      }
      var encabezados = new ArrayList<String>();
      for (var parte : zip.stream().toList()) {
        if (parte.getName().matches("word/header\\d*\\.xml")) {
          encabezados.add(texto(raiz(zip, parte.getName())));
        }
      }
      var notas = hijos(raiz(zip, "word/footnotes.xml")).stream().map(DocxLeido::texto).toList();
      return new DocxLeido(parrafos, tablas, encabezados, notas);
    }
  }

  private static void recorrer(Element e, List<Parrafo> parrafos, List<List<List<String>>> tablas) {
    switch (e.getNodeName()) {
      case "w:p" -> parrafos.add(new Parrafo(estilo(e), texto(e)));
      case "w:tbl" -> tablas.add(filas(e));
      case "w:sdt", "w:sdtContent" -> hijos(e).forEach(h -> recorrer(h, parrafos, tablas));
      default -> {}
    }
  }

  private static List<List<String>> filas(Element tabla) {
    return hijos(tabla).stream()
        .filter(f -> f.getNodeName().equals("w:tr"))
        .map(
            f ->
                hijos(f).stream()
                    .filter(c -> c.getNodeName().equals("w:tc"))
                    .map(DocxLeido::texto)
                    .toList())
        .toList();
  }

  private static String estilo(Element parrafo) {
    var estilos = parrafo.getElementsByTagName("w:pStyle");
    return estilos.getLength() == 0 ? "" : ((Element) estilos.item(0)).getAttribute("w:val");
  }

  private static String texto(Node nodo) {
    return switch (nodo.getNodeName()) {
      case "w:t" -> nodo.getTextContent();
      case "w:br" -> "\n";
      case "w:tab" -> "\t";
      case "w:instrText" -> "";
      case "wp:docPr" -> ((Element) nodo).getAttribute("descr");
      default -> {
        var todo = new StringBuilder();
        for (Node h = nodo.getFirstChild(); h != null; h = h.getNextSibling()) {
          todo.append(texto(h));
        }
        yield todo.toString();
      }
    };
  }

  private static Element hijo(Element padre, String nombre) {
    return hijos(padre).stream()
        .filter(h -> h.getNodeName().equals(nombre))
        .findFirst()
        .orElseThrow();
  }

  private static List<Element> hijos(Element padre) {
    var hijos = new ArrayList<Element>();
    for (Node h = padre.getFirstChild(); h != null; h = h.getNextSibling()) {
      if (h instanceof Element e) {
        hijos.add(e);
      }
    }
    return hijos;
  }

  private static Element raiz(ZipFile zip, String parte) throws IOException {
    try (var en = zip.getInputStream(zip.getEntry(parte))) {
      return lectores().newDocumentBuilder().parse(en).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new AssertionError(parte + " no está bien formado", e);
    }
  }

  /** Desde Java 24 lo leído tiene un tope que un informe rebasa. */
  private static DocumentBuilderFactory lectores() {
    var fabrica = DocumentBuilderFactory.newDefaultInstance();
    fabrica.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
    fabrica.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
    return fabrica;
  }

  /** Los párrafos de ese estilo. */
  List<String> conEstilo(String estilo) {
    return parrafos.stream().filter(p -> p.estilo().equals(estilo)).map(Parrafo::texto).toList();
  }

  /** Todo lo que muestra el cuerpo, con un salto entre párrafos y entre celdas. */
  String todo() {
    var todo = new StringBuilder();
    parrafos.forEach(p -> todo.append(p.texto()).append('\n'));
    tablas.forEach(t -> t.forEach(f -> f.forEach(c -> todo.append(c).append('\n'))));
    return todo.toString();
  }
}
