package mx.iecm.informe.xml;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** Dice en español qué encontró quien leía. */
final class Explicacion {

  private static final int LARGO = 80;
  private static final Pattern CITADO =
      Pattern.compile("'(?:\\{\"[^\"]*\":)?([^'}]{0," + LARGO + "})");
  private static final Map<String, String> FALTAS = faltas();

  private Explicacion() {}

  /** Lo que dice una excepción del analizador, del esquema, de JAXB o nuestra, sin punto final. */
  static String de(Exception falta) {
    Throwable raiz = falta;
    while (raiz.getCause() != null) {
      raiz = raiz.getCause();
    }
    String dicho = String.valueOf(raiz.getMessage());
    if (dicho.startsWith("cvc-")) {
      return delEsquema(dicho);
    }
    if (raiz instanceof IllegalArgumentException) {
      return dicho;
    }
    if (raiz instanceof JAXBException) {
      return "hay un elemento fuera de lugar";
    }
    if (raiz instanceof SAXException || raiz instanceof IOException) {
      return dicho.contains("DOCTYPE")
          ? "no se admite DOCTYPE"
          : "no está bien formado o está trunco";
    }
    return "un valor cumple el esquema y no se entiende";
  }

  private static String delEsquema(String dicho) {
    Matcher m = CITADO.matcher(dicho);
    String citado = m.find() ? m.group(1).replaceAll("\\p{Cntrl}", " ") : "";
    for (var falta : FALTAS.entrySet()) {
      if (dicho.startsWith(falta.getKey())) {
        return falta.getValue().formatted(citado);
      }
    }
    return "«%s» no es un valor de la forma debida".formatted(citado);
  }

  /** Por el principio de la clave con que los esquemas de W3C nombran cada falta. */
  private static Map<String, String> faltas() {
    var faltas = new LinkedHashMap<String, String>();
    faltas.put("cvc-elt.1", "«%s» no es el elemento informe de " + InformeXml.ESPACIO);
    faltas.put("cvc-elt", "no se admite aquí «%s»");
    faltas.put("cvc-complex-type.2.4.b", "a «%s» le falta un elemento");
    faltas.put("cvc-complex-type.2.4", "no se esperaba aquí «%s»");
    faltas.put("cvc-complex-type.2", "«%s» tiene algo que no le toca");
    faltas.put("cvc-complex-type.3.1", "«%s» no es el valor debido");
    faltas.put("cvc-complex-type.3", "sobra el atributo «%s»");
    faltas.put("cvc-complex-type.4", "falta el atributo «%s»");
    faltas.put("cvc-enumeration-valid", "«%s» no es uno de los valores permitidos");
    return faltas;
  }
}
