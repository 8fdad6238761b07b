package mx.iecm.informe.control;

import mx.iecm.informe.xml.Tinta;

/** Escribe una corrida de Word con su aspecto; sus saltos y tabuladores son los de Word. */
final class Corrida {

  private Corrida() {}

  static void escribir(Palabra palabra, boolean quitada, Tinta tinta) {
    String aspecto =
        (palabra.negrita() ? "<w:b/><w:bCs/>" : "")
            + (palabra.cursiva() ? "<w:i/><w:iCs/>" : "")
            + (palabra.subrayado() ? "<w:u w:val=\"single\"/>" : "");
    tinta.marca("<w:r>");
    if (!aspecto.isEmpty()) {
      tinta.marca("<w:rPr>" + aspecto + "</w:rPr>");
    }
    contenido(palabra.escrito(), quitada ? "w:delText" : "w:t", tinta);
    tinta.marca("</w:r>");
  }

  private static void contenido(String escrito, String etiqueta, Tinta tinta) {
    for (int i = 0; i < escrito.length(); ) {
      int salto = i;
      while (salto < escrito.length() && !corta(escrito.charAt(salto))) {
        salto++;
      }
      if (salto > i) {
        tinta.marca("<" + etiqueta + " xml:space=\"preserve\">");
        tinta.texto(escrito, i, salto);
        tinta.marca("</" + etiqueta + ">");
      }
      if (salto < escrito.length()) {
        tinta.marca(escrito.charAt(salto) == '\t' ? "<w:tab/>" : "<w:br/>");
      }
      i = salto + 1;
    }
  }

  private static boolean corta(char c) {
    return c == '\n' || c == '\t';
  }
}
