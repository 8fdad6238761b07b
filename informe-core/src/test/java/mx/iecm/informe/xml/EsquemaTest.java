package mx.iecm.informe.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import mx.iecm.informe.modelo.Apartado;
import mx.iecm.informe.modelo.TipoColumna;
import mx.iecm.informe.modelo.TipoPersona;
import mx.iecm.informe.modelo.TipoSesion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class EsquemaTest {

  private static final String XS = "http://www.w3.org/2001/XMLSchema";
  private static final Document XSD = abrir();

  @ParameterizedTest
  @ValueSource(strings = {"element", "attribute", "complexType", "simpleType"})
  void todoLoQueElEsquemaNombraEstaDocumentado(String clase) {
    assertThat(elementos(clase))
        .isNotEmpty()
        .filteredOn(e -> e.hasAttribute("name"))
        .allSatisfy(e -> assertThat(documentacion(e)).as(ruta(e)).endsWith("."));
  }

  @Test
  void ningunNombreLlevaAcentosNiEnes() {
    assertThat(Stream.of("element", "attribute", "complexType", "simpleType"))
        .flatMap(EsquemaTest::elementos)
        .extracting(e -> e.getAttribute("name"))
        .allMatch(nombre -> nombre.matches("[a-zA-Z]*"));
  }

  @Test
  void lasListasSonLasDelModelo() {
    assertThat(valores("tipoPersona")).isEqualTo(TipoPersona.etiquetas());
    assertThat(valores("tipoSesion")).isEqualTo(TipoSesion.etiquetas());
    assertThat(valores("tipoColumna")).isEqualTo(TipoColumna.etiquetas());
    assertThat(valores("apartado"))
        .isEqualTo(Arrays.stream(Apartado.values()).map(Apartado::name).toList());
    assertThat(valores("dia"))
        .isEqualTo(Arrays.stream(DayOfWeek.values()).map(Lexico::dia).toList());
  }

  private static List<String> valores(String tipo) {
    Element declarado =
        elementos("simpleType").stream()
            .filter(e -> e.getAttribute("name").equals(tipo))
            .findFirst()
            .orElseThrow();
    return elementos("enumeration").stream()
        .filter(e -> e.getParentNode().getParentNode() == declarado)
        .map(e -> e.getAttribute("value"))
        .toList();
  }

  private static String documentacion(Element declarado) {
    var documentacion = new StringBuilder();
    for (Element e : elementos("documentation")) {
      if (e.getParentNode().getParentNode() == declarado) {
        documentacion.append(e.getTextContent().strip());
      }
    }
    return documentacion.toString();
  }

  private static String ruta(Element e) {
    String arriba = e.getParentNode() instanceof Element padre ? ruta(padre) : "";
    return e.hasAttribute("name") ? arriba + "/" + e.getAttribute("name") : arriba;
  }

  private static List<Element> elementos(String nombre) {
    var nodos = XSD.getElementsByTagNameNS(XS, nombre);
    var elementos = new ArrayList<Element>();
    for (int i = 0; i < nodos.getLength(); i++) {
      elementos.add((Element) nodos.item(i));
    }
    return elementos;
  }

  private static Document abrir() {
    try (InputStream xsd = InformeXml.class.getResourceAsStream("informe.xsd")) {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(xsd);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
