package mx.iecm.informe.documento;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Pone en orden alfabético los espacios de nombres que declara la raíz de un XML: JAXB los escribe
 * en un orden que cambia de una corrida a otra.
 */
final class EspaciosEnOrden {

  private static final Pattern RAIZ = Pattern.compile("<[A-Za-z][^\\s/>]*([^>]*)>");
  private static final Pattern ESPACIO = Pattern.compile("\\s+xmlns(:[\\w.-]+)?=\"[^\"]*\"");

  private EspaciosEnOrden() {}

  static String de(String xml) {
    var raiz = RAIZ.matcher(xml);
    if (!raiz.find()) {
      return xml;
    }
    String atributos = raiz.group(1);
    var espacios =
        ESPACIO.matcher(atributos).results().map(MatchResult::group).map(String::strip).sorted();
    var nuevo = new StringBuilder(xml.length()).append(xml, 0, raiz.start(1));
    espacios.forEach(e -> nuevo.append(' ').append(e));
    return nuevo
        .append(ESPACIO.matcher(atributos).replaceAll(""))
        .append(xml, raiz.end(1), xml.length())
        .toString();
  }
}
