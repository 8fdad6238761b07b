package mx.iecm.informe.libro.anotacion;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.iecm.informe.libro.Direcciones;

/**
 * Los recuadros de los comentarios de una hoja, en el VML en que Excel los guarda. Ese VML no
 * siempre es XML bien formado, así que se trata como texto.
 */
final class DibujoDeComentarios {

  /** El de una hoja que no tiene. */
  static final String VACIO =
      """
      <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
      <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
      </xml>
      """;

  private static final String TIPO =
      """
      <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
      <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
      """;

  private static final String RECUADRO =
      """
      <v:shape id="_x0000_s%s" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
      <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
      <v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>\
      <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor>\
      <x:AutoFill>False</x:AutoFill><x:Row>%s</x:Row><x:Column>%s</x:Column></x:ClientData></v:shape>
      """;

  private static final String FIN_DE_RECUADRO = "</v:shape>";
  private static final Pattern NUMERO = Pattern.compile("_x0000_s(\\d{1,8})");
  private static final Pattern FILA = Pattern.compile("<x:Row>\\s*(\\d{1,7})");
  private static final Pattern COLUMNA = Pattern.compile("<x:Column>\\s*(\\d{1,5})");

  private DibujoDeComentarios() {}

  /** El dibujo con un recuadro más por cada celda nueva y sin el de las quitadas. */
  static String con(String antes, List<String> nuevas, Set<String> quitadas) {
    var dibujo = new StringBuilder(sin(antes, quitadas));
    int fin = dibujo.lastIndexOf("</xml>");
    if (fin < 0) {
      dibujo = new StringBuilder(VACIO);
      fin = dibujo.lastIndexOf("</xml>");
    }
    var recuadros = new StringBuilder(dibujo.indexOf("_x0000_t202\"") < 0 ? TIPO : "");
    int numero = ultimoNumero(antes);
    for (String celda : nuevas) {
      recuadros.append(recuadro(celda, ++numero));
    }
    return dibujo.insert(fin, recuadros).toString();
  }

  private static int ultimoNumero(String dibujo) {
    int ultimo = 1024; // Los primeros son de los tipos.
    Matcher m = NUMERO.matcher(dibujo);
    while (m.find()) {
      ultimo = Math.max(ultimo, Integer.parseInt(m.group(1)));
    }
    return ultimo;
  }

  private static String recuadro(String celda, int numero) {
    int columna = Direcciones.columna(celda, 0);
    int fila = Integer.parseInt(celda.replaceAll("\\D", "")) - 1;
    int arriba = Math.max(fila - 1, 0);
    String ancla =
        "%d, 15, %d, 4, %d, 15, %d, 4".formatted(columna + 1, arriba, columna + 5, arriba + 9);
    return RECUADRO.formatted(
        Integer.toString(numero), ancla, Integer.toString(fila), Integer.toString(columna));
  }

  private static String sin(String dibujo, Set<String> quitadas) {
    if (quitadas.isEmpty()) {
      return dibujo;
    }
    var queda = new StringBuilder(dibujo.length());
    int van = 0;
    for (int abre = siguiente(dibujo, 0); abre >= 0; abre = siguiente(dibujo, van)) {
      int cierra = dibujo.indexOf(FIN_DE_RECUADRO, abre);
      if (cierra < 0) {
        break;
      }
      int sigue = cierra + FIN_DE_RECUADRO.length();
      queda.append(dibujo, van, abre);
      String forma = dibujo.substring(abre, sigue);
      if (!quitadas.contains(celda(forma))) {
        queda.append(forma);
      }
      van = sigue;
    }
    return queda.append(dibujo, van, dibujo.length()).toString();
  }

  private static int siguiente(String dibujo, int desde) {
    return dibujo.indexOf("<v:shape ", desde);
  }

  private static String celda(String forma) {
    Matcher fila = FILA.matcher(forma);
    Matcher columna = COLUMNA.matcher(forma);
    return forma.contains("\"Note\"") && fila.find() && columna.find()
        ? Zona.direccion(Integer.parseInt(columna.group(1)), Integer.parseInt(fila.group(1)) + 1)
        : "";
  }
}
