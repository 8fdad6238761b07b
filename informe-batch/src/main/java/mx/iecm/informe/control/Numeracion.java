package mx.iecm.informe.control;

/** La parte de numeración: las viñetas y, para cada tabla, el consecutivo de sus filas. */
final class Numeracion {

  /** La numeración de la primera tabla; la 1 es la de las viñetas. */
  static final int PRIMERA = 2;

  private static final String ABRE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:numbering xmlns:w=\""
          + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
  private static final String NIVEL =
      "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>"
          + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"%d\" w:hanging=\"%d\"/></w:pPr></w:lvl>";

  private Numeracion() {}

  static String xml(int tablas) {
    var xml = new StringBuilder(ABRE);
    xml.append(abstracta(1, NIVEL.formatted("bullet", "•", 567, 283)));
    for (int i = PRIMERA; i < PRIMERA + tablas; i++) {
      xml.append(abstracta(i, NIVEL.formatted("decimal", "%1.", 284, 284)));
    }
    for (int i = 1; i < PRIMERA + tablas; i++) {
      xml.append("<w:num w:numId=\"" + i + "\"><w:abstractNumId w:val=\"" + i + "\"/></w:num>");
    }
    return xml.append("</w:numbering>").toString();
  }

  private static String abstracta(int id, String nivel) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\"><w:multiLevelType w:val=\"singleLevel\"/>"
        + nivel
        + "</w:abstractNum>";
  }
}
